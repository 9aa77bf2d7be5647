import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { compareRasters } from '../../../src/verify/redaction/compareRasters';
import { paintBits } from '../../../src/verify/redaction/paintBits';
import { Problems } from '../../../src/verify/Problems';
import { scanOutput } from '../../../src/verify/cleaning/scanOutput';
import { ByteSearch } from '../../../src/verify/search/ByteSearch';
import { verifyRedaction } from '../../../src/verify/redaction/verifyRedaction';
import type { Raster } from '../../../src/pixel/Raster';
import type { Redaction } from '../../../src/pixel/Redaction';
import { blobOf, ctElements, fileBytes, type FixtureElement, type Layout } from '../../fixtures/part10';

const rows = 4;
const columns = 4;
const frames = 2;
const area = { x: 1, y: 1, width: 2, height: 2 };
const inArea = (i: number): boolean => [5, 6, 9, 10].includes(i % 16);

const little: Layout = { explicit: true, bigEndian: false };

async function fileWith(pixels: Uint8Array, more: FixtureElement[] = [], layout = little): Promise<Part10> {
  const own: FixtureElement[] = [
    { tag: 0x00280008, vr: 'IS', value: String(frames) },
    { tag: 0x00280100, vr: 'US', value: 8 },
    { tag: 0x00280101, vr: 'US', value: 8 },
    { tag: 0x00280102, vr: 'US', value: 7 },
    { tag: 0x7fe00010, vr: 'OB', value: pixels },
  ].filter(({ tag }) => !more.some((one) => one.tag === tag));
  own.push(...more);
  const tags = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements().filter(({ tag }) => !tags.has(tag)), ...own];
  const transferSyntax = layout.bigEndian ? '1.2.840.10008.1.2.2' : '1.2.840.10008.1.2.1';
  const bytes = fileBytes(
    elements.sort((a, b) => a.tag - b.tag),
    { layout, transferSyntax },
  );
  const part10 = await readPart10(blobOf(bytes));
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return part10;
}

/** What is wrong with a redaction, after all that is left to compare was compared. */
async function wrongIn(source: Part10, output: Part10, redaction: Redaction): Promise<string | undefined> {
  const wrong = await verifyRedaction(source, output, redaction);
  if (typeof wrong !== 'object') return wrong;
  const problems = new Problems();
  const scan = {
    source,
    output: output.stream,
    same: [wrong],
    matcher: new ByteSearch([]),
    tee: undefined,
  };
  await scanOutput(scan, problems, () => false);
  const place = problems.check('redaction').detail?.match(/^differs at (\d+)$/)?.[1];
  return place === undefined ? undefined : `byte ${Number(place) - wrong.output}`;
}

const before = Uint8Array.from({ length: rows * columns * frames }, (_, i) => i + 1);
const redacted = before.map((value, i) => (inArea(i) ? 0 : value));
const prove = async (pixels: Uint8Array, more: FixtureElement[] = []): Promise<string | undefined> =>
  wrongIn(await fileWith(before), await fileWith(pixels, more), { cover: [area] });
const changed = (at: number, value: number): Uint8Array => redacted.with(at, value);

describe('the proof of a redaction', () => {
  it('holds where the area is black and all else is as it was', async () => {
    expect(await prove(redacted)).toBeUndefined();
  });

  it('fails for every single byte that is not as it must be', async () => {
    for (const [i, value] of redacted.entries()) {
      // The first cell of an area says which colour all others must have.
      expect(await prove(changed(i, value + 1))).toBe(i === 5 ? 'byte 6' : `byte ${i}`);
    }
  });

  it('fails where nothing was blacked out', async () => {
    expect(await prove(before)).toBe('byte 6');
  });

  it('fails where another copy of the picture is left', async () => {
    const icon: FixtureElement = {
      tag: 0x00880200,
      vr: 'SQ',
      value: [[{ tag: 0x7fe00010, vr: 'OW', value: new Uint8Array(4) }]],
    };
    expect(await prove(redacted, [icon])).toMatch(/^copy \(0088,0200\)/);
    const maker: FixtureElement[] = [
      { tag: 0x00090010, vr: 'LO', value: 'MAKER' },
      { tag: 0x00091001, vr: 'OB', value: new Uint8Array(2000) },
    ];
    expect(await prove(redacted, maker)).toMatch(/^copy \(0009,1001\)/);
  });

  it('fails where the header tells of another size or number of frames', async () => {
    expect(await prove(redacted, [{ tag: 0x00280010, vr: 'US', value: 2 }])).toBe('description');
    const one = await fileWith(redacted.subarray(0, 16), [{ tag: 0x00280008, vr: 'IS', value: '1' }]);
    expect(await wrongIn(await fileWith(before), one, { cover: [area] })).toBe('description');
  });

  it('looks at decoded frames sample by sample', () => {
    const raster = (samples: Uint8Array): Raster => ({
      rows,
      columns,
      samplesPerPixel: 1,
      bits: 8,
      signed: false,
      photometricInterpretation: 'MONOCHROME2',
      samples,
    });
    const bands = [{ top: 1, bottom: 3, spans: [[1, 3]] as const }];
    const compare = (samples: Uint8Array): string | undefined =>
      compareRasters(raster(before.slice(0, 16)), raster(samples), { outside: bands, inside: bands });
    const good = redacted.slice(0, 16);
    expect(compare(good)).toBeUndefined();
    for (const [i, value] of good.entries())
      expect(compare(good.with(i, value + 1))).toBe(inArea(i) ? 'area-not-constant' : 'outside-differs');
  });

  /** Header of a picture of bits, or of cells. */
  const header = (bits: number, more: FixtureElement[] = []): FixtureElement[] => [
    { tag: 0x00280100, vr: 'US', value: bits },
    { tag: 0x00280101, vr: 'US', value: bits },
    { tag: 0x00280102, vr: 'US', value: bits - 1 },
    ...more,
  ];

  it.each([
    ['little', little],
    ['big', { explicit: true, bigEndian: true }],
  ] as const)('sees every bit of frames that begin inside a byte, in %s endian', async (_, layout) => {
    const size: FixtureElement[] = [
      { tag: 0x00280010, vr: 'US', value: 3 },
      { tag: 0x00280011, vr: 'US', value: 3 },
    ];
    const file = (value: Uint8Array) =>
      fileWith(value, header(1, [...size, { tag: 0x7fe00010, vr: 'OW', value }]), layout);
    const stored = (pixel: number): number => {
      const byte = Math.floor(pixel / 8);
      return layout.bigEndian ? byte + 1 - 2 * (byte % 2) : byte;
    };
    const flipped = (bytes: Uint8Array, pixel: number): Uint8Array =>
      bytes.with(stored(pixel), (bytes[stored(pixel)] ?? 0) ^ (1 << (pixel % 8)));
    const full = new Uint8Array(4).fill(0xff);
    const middle = { cover: [{ x: 1, y: 1, width: 1, height: 1 }] };
    const source = await file(full);
    // The pixel in the middle of each of both frames.
    const good = flipped(flipped(full, 4), 13);
    expect(await wrongIn(source, await file(good), middle)).toBeUndefined();
    // What makes the length even is held against another law, where it does not stand inside of a word.
    for (let pixel = 0; pixel < (layout.bigEndian ? 32 : 24); pixel++)
      expect(await wrongIn(source, await file(flipped(good, pixel)), middle)).toMatch(/^byte \d$/);
  });

  it.each([8, 16])('sees every byte of big endian cells of %i bits', async (bits) => {
    const layout = { explicit: true, bigEndian: true };
    const cell = bits / 8;
    const file = (value: Uint8Array) =>
      fileWith(value, header(bits, [{ tag: 0x7fe00010, vr: 'OW', value }]), layout);
    const source = Uint8Array.from({ length: 32 * cell }, (_, i) => i + 1);
    // Two cells of 8 bits to a word, whose bytes stand the other way round.
    const pixelOf = (i: number): number => (bits === 8 ? i + 1 - 2 * (i % 2) : Math.floor(i / cell));
    const good = source.map((byte, i) => (inArea(pixelOf(i)) ? 7 : byte));
    expect(await wrongIn(await file(source), await file(good), { cover: [area] })).toBeUndefined();
    for (const [i, byte] of good.entries())
      expect(
        await wrongIn(await file(source), await file(good.with(i, byte + 1)), { cover: [area] }),
      ).toMatch(/^byte \d+$/);
  });
});

it('a cell is repeated over a stretch bit by bit as over whole bytes, whatever lies outside', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40 }),
      fc.integer({ min: -100, max: 400 }),
      fc.integer({ min: 0, max: 300 }),
      fc.oneof(
        fc.constantFrom(Uint8Array.of(0), Uint8Array.of(0xff)),
        fc.uint8Array({ minLength: 1, maxLength: 7 }),
      ),
      (bytes, from, length, cell) => {
        const unit = cell.length === 1 && (cell[0] === 0 || cell[0] === 0xff) ? 1 : 8;
        const [start, end] = [from * unit, (from + length) * unit];
        const expected = bytes.slice();
        for (let bit = Math.max(0, start); bit < Math.min(end, 8 * bytes.length); bit++) {
          const source = cell[Math.floor((bit - start) / 8) % cell.length] ?? 0;
          const mask = 1 << (bit % 8);
          const at = Math.floor(bit / 8);
          expected[at] = ((expected[at] ?? 0) & ~mask) | (source & mask);
        }
        paintBits(bytes, start, end, cell);
        expect([...bytes]).toEqual([...expected]);
      },
    ),
    { numRuns: 2000 },
  );
});
