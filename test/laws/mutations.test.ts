import { describe, expect, it } from 'vitest';
import type { DataElement } from '../../src/dicom/DataSet';
import { readPart10 } from '../../src/dicom/readPart10';
import { walkElements } from '../../src/dicom/walkElements';
import confidentiality from '../../src/deid/data/confidentiality.json';
import { dicomService } from '../../src/jobs/dicomService';
import { latin1 } from '../fixtures/part10';
import { planted, type PlantedFile } from '../fixtures/planted';
import { mutate, randomFrom } from './mutate';

const listed = new Set(confidentialTags());
function confidentialTags(): string[] {
  return (
    JSON.stringify(confidentiality)
      .match(/"[0-9A-F]{8}"/gi)
      ?.map((tag) => tag.slice(1, -1).toUpperCase()) ?? []
  );
}

const includes = (bytes: Uint8Array, token: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(token));

/** Does an element of the mutated file, as read, still mark the token as identifying: a row of Table E.1-1, or private? */
async function isMarked(bytes: Uint8Array<ArrayBuffer>, token: Uint8Array): Promise<boolean> {
  const part10 = await readPart10(new Blob([bytes]));
  if (part10.kind !== 'part10') return false;
  let marked = false;
  walkElements(part10, (element: DataElement) => {
    if (element.items !== undefined) return;
    const value = part10.bytes.view(element.valueStart, element.valueEnd);
    if (value === undefined || !includes(value, token)) return;
    const hex = element.tag.toString(16).padStart(8, '0').toUpperCase();
    if (listed.has(hex) || Math.floor(element.tag / 0x10000) % 2 === 1) marked = true;
  });
  return marked;
}

const key = new Uint8Array(32).fill(7);
const request = {
  choice: { preset: 'basic' as const, options: [] },
  key,
  studySecrets: [],
  pixels: 'export-unreviewed' as const,
};
/** More of them where asked for: `MUTANTS=20000`. */
const mutants = Number(process.env.MUTANTS ?? 10_000);

describe('ten thousand mutated files', () => {
  const bases: PlantedFile[] = [
    planted({ explicit: true, bigEndian: false }, false),
    planted({ explicit: true, bigEndian: false }, true),
    planted({ explicit: false, bigEndian: false }, false),
    planted({ explicit: false, bigEndian: false }, true),
    planted({ explicit: true, bigEndian: true }, true),
  ];

  it('keeps no planted value of an undamaged file', async () => {
    for (const base of bases) {
      const outcome = await dicomService.clean(new Blob([base.bytes]), request);
      expect(outcome.kind).toBe('cleaning');
      if (outcome.kind !== 'cleaning') continue;
      const out = new Uint8Array(await outcome.blob.arrayBuffer());
      expect(base.tokens.filter((token) => includes(out, latin1(token)))).toEqual([]);
    }
  });

  it('each end in an outcome, never in an exception or a hang, and keep no value that an intact element marks as identifying', async () => {
    const tally = new Map<string, number>();
    const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1);
    const faults: string[] = [];
    for (let seed = 1; seed <= mutants; seed++) {
      const base = bases[seed % bases.length];
      if (base === undefined) continue;
      const bytes = mutate(base.bytes, randomFrom(seed));
      const file = new Blob([bytes]);
      const inspection = await dicomService.inspect(file);
      if (inspection.kind === 'failed') faults.push(`seed ${seed}: inspection failed`);
      const studySecrets = inspection.kind === 'inspection' ? inspection.studySecrets : [];
      const outcome = await dicomService.clean(file, { ...request, studySecrets });
      count(outcome.kind);
      if (outcome.kind === 'not-verified')
        faults.push(`seed ${seed}: ${JSON.stringify(outcome.verification.checks.filter(({ status }) => status === 'failed'))}`);
      if (outcome.kind === 'failed') faults.push(`seed ${seed}: cleaning failed`);
      if (outcome.kind !== 'cleaning') continue;
      const out = new Uint8Array(await outcome.blob.arrayBuffer());
      for (const token of base.tokens) {
        if (!includes(out, latin1(token))) continue;
        if (await isMarked(bytes, latin1(token)))
          faults.push(`seed ${seed}: ${token} survives although an element marks it`);
        // Its element was damaged into one that the standard lets stand: nothing in the file says that it identifies.
        else count('survivor in an element that no longer identifies');
      }
    }
    expect(faults).toEqual([]);
    expect(tally.get('cleaning') ?? 0).toBeGreaterThan(mutants / 20);
    process.stdout.write(`mutated files: ${JSON.stringify(Object.fromEntries(tally))}\n`);
  }, 600_000);
});
