import { describe, expect, it } from 'vitest';
import { CodestreamError } from '../../../src/pixel/Codestream';
import { decodeRle } from '../../../src/pixel/codecs/decodeRle';
import { encodeRle } from '../../../src/pixel/codecs/encodeRle';
import { decodeCorrupted } from '../../fixtures/decodeCorrupted';
import { pixelDescription } from '../../fixtures/pixelDescription';
import { seeded } from '../../fixtures/seeded';

type Texture = 'flat' | 'noise' | 'pairs' | 'long runs';

/** Little-endian cells, samples side by side. */
function cellsOf(count: number, texture: Texture): Uint8Array<ArrayBuffer> {
  const random = seeded(count);
  const values: Record<Texture, (at: number) => number> = {
    flat: () => 7,
    noise: () => Math.floor(random() * 256),
    pairs: (at) => (at >> 1) % 251,
    'long runs': (at) => (Math.floor(at / 300) * 37) % 256,
  };
  return Uint8Array.from({ length: count }, (_, at) => values[texture](at));
}

const asNumbers = (cells: Uint8Array<ArrayBuffer>, bits: number): number[] => [
  ...(bits === 8 ? cells : bits === 16 ? new Uint16Array(cells.buffer) : new Uint32Array(cells.buffer)),
];

const textures: Texture[] = ['flat', 'noise', 'pairs', 'long runs'];
const shapes = [8, 16, 32].flatMap((bitsAllocated) =>
  [1, 3].flatMap((samplesPerPixel) =>
    textures.flatMap((texture) =>
      [
        [7, 5],
        [3, 400],
        [1, 1],
      ].map(([rows = 1, columns = 1]) => ({ bitsAllocated, samplesPerPixel, texture, rows, columns })),
    ),
  ),
);

describe('RLE', () => {
  it.each(shapes)(
    'gives back what was encoded: $rows x $columns, $bitsAllocated bit, $samplesPerPixel a pixel, $texture',
    ({ rows, columns, texture, ...more }) => {
      const described = pixelDescription(rows, columns, more);
      const cells = cellsOf((rows * columns * more.samplesPerPixel * more.bitsAllocated) / 8, texture);
      const decoded = decodeRle(encodeRle(cells, described), described);
      expect([...decoded.samples]).toEqual(asNumbers(cells, more.bitsAllocated));
    },
  );

  it('is never much larger than what it holds', () => {
    const described = pixelDescription(64, 500);
    for (const texture of textures) {
      const cells = cellsOf(64 * 500, texture);
      const most = 64 + 64 * (500 + Math.ceil(500 / 128)) + 1;
      expect(encodeRle(cells, described).length).toBeLessThanOrEqual(most);
    }
  });

  it('keeps 1-bit frames as packed bits, whatever their rows', () => {
    const described = pixelDescription(5, 7, { bitsAllocated: 1 });
    const packed = Uint8Array.of(0b10101101, 0, 0, 0xff, 0b101);
    const { samples } = decodeRle(encodeRle(packed, described), described);
    const bits = [...packed].flatMap((byte) => Array.from({ length: 8 }, (_, n) => (byte >> n) & 1));
    expect([...samples]).toEqual(bits.slice(0, 35));
  });

  it('reads the example of bytes that PS3.5 annex G describes: a literal, a run, a byte that means nothing', () => {
    const header = new Uint8Array(64);
    header.set([1, 0, 0, 0, 64]);
    const stream = Uint8Array.of(...header, 2, 10, 20, 30, 128, 254, 9);
    expect([...decodeRle(stream, pixelDescription(1, 6)).samples]).toEqual([10, 20, 30, 9, 9, 9]);
  });

  it('is refused where a segment ends before its plane is full, or where segments are missing', () => {
    const described = pixelDescription(4, 4, { bitsAllocated: 16 });
    const stream = encodeRle(cellsOf(32, 'noise'), described);
    expect(() => decodeRle(stream.subarray(0, stream.length - 4), described)).toThrow(CodestreamError);
    expect(() => decodeRle(stream, pixelDescription(4, 4))).toThrow(CodestreamError);
    expect(() => decodeRle(stream.subarray(0, 20), described)).toThrow(CodestreamError);
  });

  it.each(textures)('ends with a picture or with CodestreamError where it is damaged: %s', (texture) => {
    const described = pixelDescription(9, 31, { bitsAllocated: 16, samplesPerPixel: 3 });
    const stream = encodeRle(cellsOf(9 * 31 * 6, texture), described);
    expect(decodeCorrupted(decodeRle, stream, described, 100).refused).toBeGreaterThan(0);
  });
});
