import { expose, wrap } from 'comlink';
import fc from 'fast-check';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import type { DicomService } from '../../src/lanes/protocol';
import type { verifyCleaning } from '../../src/verify/cleaning/verifyCleaning';
import { ctElements, fileBytes } from '../fixtures/part10';

type Verify = typeof verifyCleaning;

/** What happens to the next proofs: right, failed, or thrown; each after all bytes went through, as that is when a proof knows. */
type Fate = 'passes' | 'fails' | 'throws';
const seam: { fates: Fate[] } = { fates: [] };

// Test files share what they import: the proof fails in modules of this file's own.
vi.resetModules();
vi.doMock('../../src/verify/cleaning/verifyCleaning', async (original) => {
  const { verifyCleaning: verify } = await original<{ verifyCleaning: Verify }>();
  return {
    verifyCleaning: async (...given: Parameters<Verify>) => {
      const right = await verify(...given);
      const fate = seam.fates.shift();
      if (fate === 'throws') throw new Error('the proof broke');
      return fate === 'fails' ? { ...right, passed: false } : right;
    },
  };
});
const { laneService } = await import('../../headless/lane/laneService');
const { dicomService } = await import('../../src/lanes/dicomService');
vi.doUnmock('../../src/verify/cleaning/verifyCleaning');
vi.resetModules();

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-unproven-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request: CleanRequest = {
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [],
  pixels: 'export-unreviewed',
};

const fileOf = (number: number): Uint8Array<ArrayBuffer> =>
  fileBytes(
    ctElements().map((each) =>
      each.tag === 0x00080018 ? { ...each, value: `1.2.276.0.7230010.3.1.4.${number}` } : each,
    ),
  );

const fates = fc.array(fc.constantFrom<Fate>('passes', 'fails', 'throws'), { minLength: 1, maxLength: 8 });
const passing = (all: readonly Fate[]): number[] => [...all.keys()].filter((i) => all[i] === 'passes');

/** Blobs in what a service answers, at every depth. */
function blobsIn(value: unknown): number {
  if (value instanceof Blob) return 1;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + blobsIn(each), 0);
}

describe('a copy exists only if its proof passed', () => {
  it('in a folder: no other file has the name of a copy, none is left half-way, and the outcome says refused', async () => {
    await fc.assert(
      fc.asyncProperty(fates, fc.boolean(), async (all, large) => {
        const out = mkdtempSync(join(folder, 'out-'));
        const sources = all.map((_, number) => {
          const [path, bytes] = [join(folder, `source${number}`), fileOf(number)];
          writeFileSync(path, bytes);
          return { path, start: 0, end: bytes.length };
        });
        seam.fates = [...all];
        const how = { ledger: large, hash: true, readBack: large, listed: false, continues: false };
        const targets = all.map((_, i) => ({
          path: join(out, `copy${i}`),
          part: join(out, `.part${i}`),
          ...how,
        }));
        const files = targets.map((target, i) => ({ source: sources[i] ?? new Blob(), target }));
        const outcomes = await laneService.cleanAll(files, request);
        expect(readdirSync(out)).toEqual(passing(all).map((i) => `copy${i}`));
        expect('map' in outcomes && outcomes.map(({ kind }) => kind)).toEqual(
          all.map((fate) => ({ passes: 'cleaning', fails: 'not-verified', throws: 'failed' })[fate]),
        );
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('in the page: of no other file a Blob is handed out, alone or in a batch', async () => {
    const { port1, port2 } = new MessageChannel();
    expose(dicomService, port1);
    const remote = wrap<DicomService>(port2);
    const { pixels, ...shared } = request;
    let batches = 0;
    await fc.assert(
      fc.asyncProperty(fates, async (all) => {
        const files = all.map((_, number) => ({ file: new Blob([fileOf(number)]), own: { pixels } }));
        seam.fates = [...all];
        const batch = { files, shared: ++batches, request: shared, anew: true };
        const answer = await remote.cleanAll(batch);
        const outcomes = answer.kind === 'cleanings' ? answer.files : [];
        expect(outcomes.map((outcome) => blobsIn(outcome))).toEqual(
          all.map((fate) => (fate === 'passes' ? 1 : 0)),
        );
        seam.fates = [...all];
        for (const [i, { file }] of files.entries())
          expect(blobsIn(await remote.clean(file, request))).toBe(all[i] === 'passes' ? 1 : 0);
      }),
      { numRuns: 10 },
    );
    port1.close();
    port2.close();
  }, 60_000);
});
