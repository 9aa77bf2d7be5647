import { describe, expect, it } from 'vitest';
import { dicomService } from '../../../src/lanes/dicomService';
import { createPool } from '../../../src/lanes/pool';
import type { DicomService } from '../../../src/lanes/protocol';
import { lanesLook } from '../../../src/run/survey/lanesLook';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const slice = (n: number) => ({
  path: `${String(n)}.dcm`,
  blob: blobOf(fileBytes(ctElements({ instance: `1.2.${String(n)}` }))),
});
type Look = DicomService['look'];
const lookOf: Look = (files, anew) => dicomService.look(files, anew);
const poolWith = (look: Look) =>
  createPool(
    () => ({
      service: { ...dicomService, look },
      died: new Promise<void>(() => undefined),
      terminate: () => undefined,
    }),
    1,
  );
/** The inspection as an answer to one file gives it, which tells all. */
const alone = (n: number) => dicomService.inspect(slice(n).blob);

describe('inspections of a lane', () => {
  it('are what an inspection of each file by itself tells, but for secrets that were told before', async () => {
    const { look } = lanesLook(poolWith(lookOf));
    const answers = [...(await look([slice(1), slice(2)])), ...(await look([slice(3)]))];
    for (const [at, answer] of answers.entries()) {
      const { studySecrets, ...rest } = { studySecrets: [], ...(await alone(at + 1)) };
      expect(answer).toMatchObject({ kind: 'dicom', told: rest });
      if (at === 0) expect(answer).toMatchObject({ told: { studySecrets } });
      else expect(answer).toMatchObject({ told: { studySecrets: [] } });
    }
  });

  it('tell all again to another run', async () => {
    const pool = poolWith(lookOf);
    const first = await lanesLook(pool).look([slice(1)]);
    expect(await lanesLook(pool).look([slice(1)])).toEqual(first);
  });

  it('lose no secret with an answer that got lost', async () => {
    let calls = 0;
    const pool = poolWith(async (files, anew) => {
      const answer = await dicomService.look(files, anew);
      if (++calls === 2) throw new Error('could not cross');
      return answer;
    });
    const { look } = lanesLook(pool);
    const whole = await alone(2);
    const other = {
      path: 'other',
      blob: blobOf(fileBytes(ctElements({ study: '1.2.3.4' }))),
    };
    await look([slice(1)]);
    const [lost] = await look([other]);
    expect(lost).toEqual({ kind: 'dicom', told: { kind: 'failed', code: 'internal' } });
    expect(await look([slice(2)])).toEqual([{ kind: 'dicom', told: whole }]);
  });

  it('say what is no DICOM, and what nobody could read', async () => {
    const { look, sniff } = lanesLook(poolWith(lookOf));
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error()) }), size: 2 ** 20 };
    const files = [
      { path: 'a.txt', blob: new Blob(['text']) },
      { path: 'gone', blob: gone as unknown as Blob },
      slice(1),
    ];
    for (const ask of [look, sniff])
      expect((await ask(files)).map(({ kind }) => kind)).toEqual(['document', 'unreadable-file', 'dicom']);
  });

  it('read each file once', async () => {
    const { path, blob } = slice(1);
    let reads = 0;
    const slicing = blob.slice.bind(blob);
    blob.slice = (...range) => (reads++, slicing(...range));
    const whole = blob.arrayBuffer.bind(blob);
    blob.arrayBuffer = () => (reads++, whole());
    await lanesLook(poolWith(lookOf)).look([{ path, blob }]);
    expect(reads).toBe(1);
  });
});
