import { zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sniffing } from '../../../src/file/sniff';
import { bounds } from '../../../src/platform/taking/bounds';
import { intake } from '../../../src/platform/taking/intake';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';
import { tarOf } from '../../fixtures/tarOf';

const dicom = fileBytes(ctElements());
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);
/** Milliseconds of processor time, which tells the same on a machine that is busy; what only waits runs into the time limit of the test. */
const longest = 2000;

/** What became of each, in their order; it ends in time and throws nothing. */
async function fates(bytes: Uint8Array, path = 'x.zip', within = bounds): Promise<string[]> {
  const began = process.cpuUsage();
  const found: string[] = [];
  for await (const file of intake([{ path, blob: blobOf(own(bytes)) }], sniffing, undefined, within))
    found.push(`${file.path}: ${'reason' in file ? file.reason : String(file.blob.size)}`);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(longest);
  return found;
}

const zip = (files: Record<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> =>
  own(zipSync(files, { level }));

/** Places of the records of a ZIP that begin with a signature. */
function recordsOf(bytes: Uint8Array, signature: number): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from(bytes.keys()).filter(
    (at) => at + 4 <= bytes.length && view.getUint32(at, true) === signature,
  );
}
const [localHeader, centralHeader, endRecord] = [0x04034b50, 0x02014b50, 0x06054b50];

/** The ZIP with some fields of its records changed. */
function changed(
  bytes: Uint8Array<ArrayBuffer>,
  signature: number,
  fields: readonly (readonly [offset: number, size: 2 | 4, value: number])[],
): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  for (const at of recordsOf(bytes, signature))
    for (const [offset, size, value] of fields)
      if (size === 2) view.setUint16(at + offset, value, true);
      else view.setUint32(at + offset, value, true);
  return bytes;
}

describe('a ZIP that is a trap', () => {
  it('names no file by what would leave a folder, hide what it is, or turn its letters round', async () => {
    const tricks = [
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\Windows\\x',
      '\\\\host\\share',
      'a/../../b',
      '..',
      'a\\..\\..\\b',
      'tab é\there',
      'esc é\x1b[2Jx',
      'gpj.\u202emcd',
      'a\u2066b',
      'c:x',
      'NUL\0.dcm',
      'c1\u009bx',
    ];
    const found = await fates(zip(Object.fromEntries(tricks.map((name) => [name, dicom]))));
    expect(found).toHaveLength(tricks.length);
    for (const each of found) expect(each).toMatch(/archive-path$/);
  });

  it('with one name twice gives both files', async () => {
    const twice = zip({ AAAA: dicom, AAAB: dicom });
    for (let at = 0; at + 4 <= twice.length; at++)
      if (Buffer.from(twice.subarray(at, at + 4)).toString('latin1') === 'AAAB') twice[at + 3] = 0x41;
    expect(await fates(twice)).toEqual([
      `x.zip/AAAA: ${String(dicom.length)}`,
      `x.zip/AAAA: ${String(dicom.length)}`,
    ]);
  });

  it('whose entries share bytes is refused before anything is inflated', async () => {
    const kernel = zip({ a: new Uint8Array(1_000_000), b: new Uint8Array(1_000_000) });
    expect(await fates(changed(kernel, centralHeader, [[42, 4, 0]]))).toEqual(['x.zip: archive-too-large']);
  });

  it('that says it is small and is not stops where it says it ends', async () => {
    const bomb = zip({ IM1: new Uint8Array(50_000_000) });
    const small = [[24, 4, 1000]] as const;
    expect(await fates(changed(bomb, centralHeader, small))).toEqual(['x.zip/IM1: archive-damaged']);
  });

  it('that claims 4 GiB, or more entries than it has, is named and nothing is reserved for it', async () => {
    for (const value of [0xfffffffe, 0xffffffff, 0x80000000]) {
      expect((await fates(changed(zip({ IM1: dicom }), centralHeader, [[24, 4, value]])))[0]).toMatch(/archive-/); // prettier-ignore
      expect((await fates(changed(zip({ IM1: dicom }), centralHeader, [[20, 4, value]])))[0]).toMatch(/archive-/); // prettier-ignore
      expect((await fates(changed(zip({ IM1: dicom }), centralHeader, [[42, 4, value]])))[0]).toMatch(/archive-/); // prettier-ignore
    }
    for (const count of [2, 0xfffe, 0xffff])
      expect((await fates(changed(zip({ IM1: dicom }), endRecord, [[8, 2, count], [10, 2, count]])))[0]).toMatch(/archive-/); // prettier-ignore
    for (const size of [0, 1, 0xfffffff0, 0xffffffff])
      expect((await fates(changed(zip({ IM1: dicom }), endRecord, [[12, 4, size]]))).length).toBe(1);
    for (const offset of [1, 0xfffffff0, 0xffffffff])
      expect((await fates(changed(zip({ IM1: dicom }), endRecord, [[16, 4, offset]]))).length).toBeGreaterThan(0); // prettier-ignore
  });

  it('that lies in ZIP64 ends with rows', async () => {
    for (const [count, size, offset] of [
      [2n ** 63n, 100n, 0n],
      [1n, 2n ** 63n, 0n],
      [1n, 100n, 2n ** 63n],
      [2n ** 53n, 2n ** 53n, 2n ** 53n],
      [0n, 0n, 0n],
    ] as const) {
      const record = new DataView(new ArrayBuffer(56 + 20));
      record.setUint32(0, 0x06064b50, true);
      record.setBigUint64(4, 44n, true);
      for (const [at, value] of [[24, count], [32, count], [40, size], [48, offset]] as const) record.setBigUint64(at, value, true); // prettier-ignore
      record.setUint32(56, 0x07064b50, true);
      const whole = zip({ IM1: dicom });
      const end = whole.length - 22;
      record.setBigUint64(56 + 8, BigInt(end), true);
      record.setUint32(56 + 16, 1, true);
      const last = changed(whole.slice(end), endRecord, [[8, 2, 0xffff], [10, 2, 0xffff], [12, 4, 0xffffffff], [16, 4, 0xffffffff]]); // prettier-ignore
      const all = Buffer.concat([whole.subarray(0, end), Buffer.from(record.buffer), last]);
      expect((await fates(all)).length).toBe(1);
    }
  });

  it('of which directory and local headers disagree gives what the directory says, or a reason', async () => {
    const renamed = zip({ IM1: dicom });
    const [at = 0] = recordsOf(renamed, localHeader);
    renamed.set(Buffer.from('../'), at + 30);
    expect(await fates(renamed)).toEqual([`x.zip/IM1: ${String(dicom.length)}`]);
    expect(await fates(changed(zip({ IM1: dicom }), localHeader, [[26, 2, 0xffff]]))).toEqual([
      'x.zip/IM1: archive-damaged',
    ]);
  });

  it('with a link takes what is in it for bytes, and follows nothing', async () => {
    const link = zip({ link: Buffer.from('/etc/passwd') });
    expect(await fates(changed(link, centralHeader, [[4, 2, 0x0314], [38, 4, 0xa1ff0000]]))).toEqual(['x.zip/link: not-dicom']); // prettier-ignore
  });

  it('with a comment or several ends is read by its last, and what stands before is told', async () => {
    const [one, two] = [zip({ IM1: dicom }), zip({ IM2: dicom })];
    const said = changed(Buffer.concat([one, two]).subarray(), 0, []);
    expect(await fates(said)).toContain('x.zip: archive-damaged');
    const comment = Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]);
    const commented = changed(one.slice(), endRecord, [[20, 2, comment.length]]);
    expect((await fates(Buffer.concat([commented, comment]))).length).toBeGreaterThan(0);
    const long = Buffer.alloc(65_535, 'PK\x05\x06');
    expect((await fates(Buffer.concat([changed(one.slice(), endRecord, [[20, 2, 65_535]]), long]))).length).toBeGreaterThan(0); // prettier-ignore
  });

  it('nested like 42.zip ends at its depth, and at what it may take in all', async () => {
    let layer = zip({ '0.dll': new Uint8Array(4_000_000) });
    for (let depth = 0; depth < 4; depth++)
      layer = zip(Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`lib ${String(n)}.zip`, layer])));
    const found = await fates(layer);
    expect(found.every((each) => each.endsWith(': archive-too-deep'))).toBe(true);
    const narrow = await fates(layer, 'x.zip', { ...bounds, depth: 9, free: 10_000_000, ratio: 1 });
    expect(narrow.some((each) => each.endsWith(': archive-too-large'))).toBe(true);
  });

  it('that holds itself ends', async () => {
    const droste = zip({ 'r.zip': zip({ 'r.zip': zip({ 'r.zip': zip({ 'r.zip': dicom }) }) }) });
    expect(await fates(droste)).toEqual(['x.zip/r.zip/r.zip/r.zip: archive-too-deep']);
  });

  it('with a byte behind each entry that says what it was is read as well', async () => {
    // Bit 3: sizes stand behind the data; the directory has them.
    const described = changed(zip({ IM1: dicom }), localHeader, [[6, 2, 8], [14, 4, 0], [18, 4, 0], [22, 4, 0]]); // prettier-ignore
    expect(await fates(changed(described, centralHeader, [[8, 2, 8]]))).toEqual([
      `x.zip/IM1: ${String(dicom.length)}`,
    ]);
  });
});

describe('a gzip or tar that is a trap', () => {
  it('stops at its bound, also as a bomb of a thousand members', async () => {
    const members = Buffer.concat(Array.from({ length: 1000 }, () => gzipSync(new Uint8Array(100_000))));
    const within = { ...bounds, free: 5_000_000, ratio: 1 };
    expect(await fates(members, 'x.gz', within)).toEqual(['x.gz: archive-too-large']);
    expect(await fates(gzipSync(new Uint8Array(200_000_000)), 'x.gz', within)).toEqual(['x.gz: archive-too-large']); // prettier-ignore
  });

  it('with lies about sizes and names gives rows', async () => {
    const pax = (text: string): Uint8Array<ArrayBuffer> => own(Buffer.from(text));
    const lies: readonly (readonly [string, string])[] = [
      ['x', '18 size=99999999999\n'],
      ['x', '12 size=-1\n'],
      ['x', '999999 path=a\n'],
      ['x', '0 path=a\n'],
      ['x', '20 path=../../../x1\n'],
      ['L', '../'.repeat(50_000)],
      ['L', ''],
      ['x', '22 GNU.sparse.major=1\n'],
    ];
    for (const [type, text] of lies) {
      const found = await fates(tarOf([{ name: 'x', type, bytes: pax(text) }, { name: 'IM1', bytes: dicom }]), 'x.tar'); // prettier-ignore
      expect(found.length, text.slice(0, 20)).toBeGreaterThan(0);
      for (const each of found)
        if (each.includes('/../')) expect(each.endsWith(': archive-path'), text.slice(0, 20)).toBe(true);
    }
  });
});
