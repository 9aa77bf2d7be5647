import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../../src/platform/taking/bounds';
import { sniffing } from '../../../src/file/sniff';
import { intake } from '../../../src/platform/taking/intake';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

const dicom = fileBytes(ctElements());
const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Path to what became of it: the bytes, or the reason. */
async function taken(
  gzip: Uint8Array,
  path = 'IM1.dcm.gz',
  within = bounds,
): Promise<Record<string, string | Uint8Array>> {
  const found: Record<string, string | Uint8Array> = {};
  for await (const file of intake(
    [{ path, blob: blobOf(Uint8Array.from(gzip)) }],
    sniffing,
    undefined,
    within,
  ))
    found[file.path] = 'reason' in file ? file.reason : new Uint8Array(await file.blob.arrayBuffer());
  return found;
}

describe('intake of gzip', () => {
  it('opens the file in it, under the name that it had', async () => {
    expect(await taken(gzipSync(dicom))).toEqual({ 'IM1.dcm.gz/IM1.dcm': dicom });
    const named = gzipSync(dicom);
    named[3] = 8;
    const told = joined(named.subarray(0, 10), Buffer.from('Weiß.dcm\0', 'latin1'), named.subarray(10));
    expect(await taken(told)).toEqual({ 'IM1.dcm.gz/Weiß.dcm': dicom });
    const out = joined(named.subarray(0, 10), Buffer.from('../up\0'), named.subarray(10));
    expect(await taken(out)).toEqual({ 'IM1.dcm.gz/IM1.dcm': dicom });
  });

  it('joins all members, wherever they are cut and however long they are', async () => {
    const [cut, noise] = [fc.nat(dicom.length), fc.uint8Array({ maxLength: 200_000 })];
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { maxLength: 5 }), noise, async (cuts, tail) => {
        const whole = joined(dicom, tail);
        const ends = [...cuts.sort((a, b) => a - b), whole.length];
        const members = ends.map((end, i) => gzipSync(whole.subarray(ends[i - 1] ?? 0, end)));
        expect(await taken(joined(...members))).toEqual({ 'IM1.dcm.gz/IM1.dcm': whole });
      }),
      { numRuns: 40 },
    );
  });

  it('passes over padding, and names any other bytes behind the last member', async () => {
    const gzip = gzipSync(dicom);
    expect(await taken(joined(gzip, new Uint8Array(700)))).toEqual({ 'IM1.dcm.gz/IM1.dcm': dicom });
    for (const behind of ['x', 'xyz', 'Mueller^Joerg', 'x'.repeat(100_000)])
      expect(await taken(joined(gzip, Buffer.from(behind))), behind.slice(0, 20)).toSatisfy((found: object) =>
        Object.values(found).includes('archive-damaged'),
      );
  });

  it('never takes a cut or a changed one for whole', async () => {
    const whole = joined(
      dicom,
      new Uint8Array(100_000).map((_, i) => (i * i) % 251),
    );
    const gzip = gzipSync(whole);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: gzip.length - 1 }), async (end) => {
        expect(Object.values(await taken(gzip.subarray(0, end)))).toEqual(['archive-damaged']);
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 10, max: gzip.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const changed = Uint8Array.from(gzip);
        changed[at] = (changed[at] ?? 0) ^ bits;
        // A mark that says no more than where the data end may change and leave every byte as it was.
        for (const found of Object.values(await taken(changed)))
          if (found !== 'archive-damaged') expect(Buffer.compare(Buffer.from(found), whole)).toBe(0);
      }),
      { numRuns: 60, examples: [[10, 1]] },
    ); // prettier-ignore
  });

  it('stops a bomb at its bound', async () => {
    const bomb = gzipSync(new Uint8Array(5_000_000));
    const within = { ...bounds, free: 1_000_000, ratio: 1 };
    expect(await taken(bomb, 'bomb.gz', within)).toEqual({ 'bomb.gz': 'archive-too-large' });
  });

  it('counts gzip in gzip as depth, and opens what is in it by its content', async () => {
    let nested = Uint8Array.from(gzipSync(dicom));
    for (let depth = 1; depth < 4; depth++) nested = Uint8Array.from(gzipSync(nested));
    expect(Object.values(await taken(nested, 'a.gz.gz.gz.gz'))).toEqual(['archive-too-deep']);
    const tar = joined(new Uint8Array(257), Buffer.from('ustar\0'), new Uint8Array(249));
    for (const path of ['a.tgz', 'a.tar.gz'])
      expect(await taken(gzipSync(tar), path)).toEqual({ [`${path}/a.tar`]: 'archive-unsupported' });
  });
});
