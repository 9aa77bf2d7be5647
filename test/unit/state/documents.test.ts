import { describe, expect, test } from 'vitest';
import type { DocumentOutcome } from '../../../src/lanes/documentProtocol';
import { createPool } from '../../../src/lanes/pool';
import { Documents } from '../../../src/state/documents.svelte';
import type { FileRow } from '../../../src/run/FileRow';

const row = (id: number, sopClass = '1.2.840.10008.5.1.4.1.1.104.1'): FileRow => ({
  id,
  path: `${String(id)}.dcm`,
  size: 1,
  source: new Blob(['x']),
  state: 'readable',
  reason: undefined,
  facts: {
    sopClass,
    transferSyntax: '',
    modality: 'DOC',
    study: '1',
    patient: '1',
    levels: { study: '1', series: '1' },
    needsEyes: undefined,
    instance: { uid: '', head: '' },
    place: { series: 1, instance: 1, acquisition: undefined, position: undefined },
    picture: undefined,
    sopInstance: '',
  },
});
const shown: DocumentOutcome = {
  kind: 'shown-document',
  text: { kind: 'document-text', parts: ['Befund'], unread: [] },
  marked: [[{ text: 'Befund', marked: false }]],
};

function over(read: () => Promise<DocumentOutcome>): Documents {
  const lane = () => ({
    service: { read, searchOutput: () => Promise.resolve({ kind: 'failed', code: 'internal' } as const) },
    died: new Promise<void>(() => undefined),
    terminate: () => undefined,
  });
  return new Documents(createPool(lane, 1));
}

describe('the documents of a session', () => {
  test('are the readable files of the classes for documents', () => {
    expect(
      Documents.among([row(0), row(1, '1.2.840.10008.5.1.4.1.1.2'), row(2)]).map(({ id }) => id),
    ).toEqual([0, 2]);
  });

  test('are read once, when they are opened; what was read goes with the request', async () => {
    let reads = 0;
    const documents = over(() => Promise.resolve((reads++, shown)));
    expect(documents.textOf(0)).toBeUndefined();
    const opening = documents.open(row(0), []);
    expect(documents.of(0)).toBe('reading');
    await opening;
    await documents.open(row(0), []);
    expect(reads).toBe(1);
    expect(documents.textOf(0)?.parts).toEqual(['Befund']);
  });

  test('that could not be read have no text to go with a request', async () => {
    const documents = over(() => Promise.reject(new Error('gone')));
    await documents.open(row(0), []);
    expect(documents.of(0)).toEqual({ kind: 'failed', code: 'internal' });
    expect(documents.textOf(0)).toBeUndefined();
  });

  test('are forgotten, also what is still being read', async () => {
    const documents = over(() => Promise.resolve(shown));
    const opening = documents.open(row(0), []);
    documents.forget();
    await opening;
    expect(documents.of(0)).toBeUndefined();
  });
});
