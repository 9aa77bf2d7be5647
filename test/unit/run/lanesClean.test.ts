import { describe, expect, it } from 'vitest';
import type { SharedRequest } from '../../../src/lanes/CleaningBatch';
import { dicomService } from '../../../src/lanes/dicomService';
import { createPool } from '../../../src/lanes/pool';
import type { DicomService } from '../../../src/lanes/protocol';
import { lanesClean } from '../../../src/run/cleaning/lanesClean';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const slice = (n: number) => ({
  file: blobOf(fileBytes(ctElements({ instance: `1.2.${String(n)}` }))),
  own: { pixels: 'hold' as const },
});
const requestOf = (study: string): SharedRequest => ({
  choice: { preset: 'basic', options: [] },
  key: new Uint8Array(32).fill(7),
  studySecrets: [{ kind: 'name', text: study }],
  checksum: true,
});
const alone = (n: number) => dicomService.clean(slice(n).file, { ...requestOf('one'), ...slice(n).own });

type CleanAll = DicomService['cleanAll'];
/** One lane, and what it was told. */
function world(cleanAll: CleanAll = (batch) => dicomService.cleanAll(batch)) {
  const told: (readonly [shared: number, request: boolean, anew: boolean])[] = [];
  const service = {
    cleanAll: ((batch) => {
      told.push([batch.shared, batch.request !== undefined, batch.anew]);
      return cleanAll(batch);
    }) satisfies CleanAll,
  };
  const pool = createPool(
    () => ({ service, died: new Promise<void>(() => undefined), terminate: () => undefined }),
    1,
  );
  return { told, clean: () => lanesClean(pool, new AbortController().signal) };
}

describe('cleaning in a lane', () => {
  it('gives what each file gives by itself, with its edits as JSON', async () => {
    const copies = await world().clean()([slice(1), slice(2)], 'one', requestOf);
    for (const [at, copy] of copies.entries()) {
      const own = await alone(at + 1);
      if (copy.kind !== 'cleaning' || own.kind !== 'cleaning') throw new Error(copy.kind);
      const { blob, edits, ...rest } = copy;
      expect(edits).toBe(JSON.stringify(own.edits));
      expect({ ...own, ...rest, blob }).toEqual({ ...own, blob });
      expect(await blob.text()).toBe(await own.blob.text());
    }
  });

  it('tells a lane once what is asked of all files of a study', async () => {
    const { told, clean } = world();
    const cleaning = clean();
    for (const study of ['one', 'one', 'two', 'one']) await cleaning([slice(1)], study, requestOf);
    const [[first] = [0]] = told;
    expect(told).toEqual([
      [first, true, true],
      [first, false, false],
      [first + 1, true, false],
      [first, true, false],
    ]);
  });

  it('tells all again to another run, and after an answer that got lost', async () => {
    let calls = 0;
    const { told, clean } = world(async (batch) => {
      const answer = await dicomService.cleanAll(batch);
      if (++calls === 2) throw new Error('could not cross');
      return answer;
    });
    const cleaning = clean();
    await cleaning([slice(1)], 'one', requestOf);
    expect(await cleaning([slice(1)], 'one', requestOf)).toEqual([{ kind: 'failed', code: 'internal' }]);
    expect((await cleaning([slice(1)], 'one', requestOf)).map(({ kind }) => kind)).toEqual(['cleaning']);
    await clean()([slice(1)], 'one', requestOf);
    expect(told.map(([, request, anew]) => [request, anew])).toEqual([
      [true, true],
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  it('never happens under what was asked for another study', async () => {
    await dicomService.cleanAll({ files: [], shared: 1, request: requestOf('one'), anew: true });
    const batch = { files: [slice(1)], shared: 2, request: undefined, anew: false };
    expect(await dicomService.cleanAll(batch)).toEqual({ kind: 'failed', code: 'internal' });
  });
});
