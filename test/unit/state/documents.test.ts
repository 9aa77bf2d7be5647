import { describe, expect, test } from 'vitest';
import type { DocumentOutcome } from '../../../src/lanes/documentProtocol';
import { documentService } from '../../../src/lanes/documentService';
import { createPool } from '../../../src/lanes/pool';
import { Documents } from '../../../src/state/documents.svelte';
import type { FileRow } from '../../../src/run/FileRow';
import { lane } from '../../fixtures/epaSample';
import { pdfOf } from '../../fixtures/pdf';

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

const failed = () => Promise.resolve({ kind: 'failed', code: 'internal' } as const);

function over(read: () => Promise<DocumentOutcome>): Documents {
  const lane = () => ({
    service: { read, searchOutput: failed, namesIn: failed },
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

describe('a document beside the pictures', () => {
  const persons = [
    { key: 'k', name: 'Beispiel^Klara', id: 'KB-2290-17' },
    { key: 'e', name: 'Dritter^Emil', id: 'ED-8831-42' },
  ].map((one) => ({ ...one, birthDate: '', sex: '', studies: [], files: [] }));
  const named = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    const documents = new Documents(lane(documentService));
    await documents.look({ file: 0, path, blob: new Blob([bytes]) }, persons);
    return documents.namedIn(0, persons);
  };
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

  test.each([
    ['by its text', 'BEFUND.PDF', pdfOf(['Arztbrief Emil Dritter, geb. 17.09.1944'])],
    ['by a number', 'BEFUND.PDF', pdfOf(['Fall ED-8831-42'])],
    ['by its own name', 'Dritter_Emil.pdf', pdfOf(['Bericht'])],
    ['where it is plain text', 'LIESMICH.TXT', latin('Dritter, Emil')],
  ])('names a person of the pictures %s', async (_, path, bytes) => {
    expect(await named(path, bytes)).toEqual({ persons: ['e'], whole: true });
  });

  test('names nobody by a part of a name, and is not said to be read where it was not', async () => {
    expect(await named('BEFUND.PDF', pdfOf(['Klara hat angerufen']))).toEqual({ persons: [], whole: true });
    expect(await named('BEFUND.PDF', pdfOf(['']))).toEqual({ persons: [], whole: false });
    expect(await named('BEFUND.DOC', latin('\xd0\xcf\x11\xe0'))).toEqual({ persons: [], whole: false });
    expect(await named('BEFUND.PDF', latin('%PDF-1.4 damaged'))).toEqual({ persons: [], whole: false });
  });

  test('is looked into again where other people are asked for, and names nobody by an earlier look', async () => {
    const documents = new Documents(lane(documentService));
    const beside = { file: 0, path: 'LIESMICH.TXT', blob: new Blob([latin('Dritter, Emil')]) };
    const [one, other] = [persons.slice(0, 1), persons.map((each) => ({ ...each, key: `${each.key}2` }))];
    await documents.look(beside, one);
    expect(documents.namedIn(0, one)).toEqual({ persons: [], whole: true });
    expect(documents.namedIn(0, other)).toBe('reading');
    await Promise.all([documents.look(beside, persons), documents.look(beside, other)]);
    expect(documents.namedIn(0, other)).toEqual({ persons: ['e2'], whole: true });
  });
});
