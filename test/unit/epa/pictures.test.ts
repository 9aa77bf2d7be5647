import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encodePicture } from '../../../src/epa/encodePicture';
import { encodePng } from '../../../src/epa/encodePng';
import { isBarePicture } from '../../../src/epa/isBarePicture';
import { mostCells, overviewFrames, overviewOf } from '../../../src/epa/overviewOf';
import { partsUnder } from '../../../src/epa/partsUnder';
import type { Rgba } from '../../../src/epa/Rgba';
import { shrunk } from '../../../src/epa/shrunk';
import { squared } from '../../../src/epa/squared';
import { concat, latin1 } from '../../fixtures/part10';
import { jpegFrame, jpegSegment } from '../../fixtures/jpegFile';
import { seeded } from '../../fixtures/seeded';

function picture(columns: number, rows: number, grey = true, seed = 1): Rgba {
  const random = seeded(seed);
  const pixels = new Uint8ClampedArray(4 * columns * rows);
  for (let at = 0; at < pixels.length; at += 4) {
    const one = Math.floor(random() * 256);
    pixels.set([one, grey ? one : 255 - one, one, 255], at);
  }
  return { columns, rows, pixels };
}

const plain = (columns: number, rows: number, value: number): Rgba => ({
  columns,
  rows,
  pixels: new Uint8ClampedArray(4 * columns * rows).fill(value),
});

/** The samples of a PNG as `encodePng` writes it. */
function decoded(bytes: Uint8Array): { samples: number[]; perPixel: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const columns = view.getUint32(16);
  const perPixel = bytes[25] === 0 ? 1 : 3;
  // Signature, IHDR of 13 bytes, sRGB of one.
  const idat = 8 + 25 + 13;
  const lines = unzlibSync(bytes.subarray(idat + 8, idat + 8 + view.getUint32(idat)));
  const line = 1 + columns * perPixel;
  const samples: number[] = [];
  for (let at = 0; at < lines.length; at += line)
    for (let i = 0; i < line - 1; i++) {
      const left = i < perPixel ? 0 : (samples[samples.length - perPixel] ?? 0);
      samples.push(((lines[at + 1 + i] ?? 0) + left) & 255);
    }
  return { samples, perPixel };
}

describe('a picture as PNG', () => {
  test('holds every pixel as it was, one sample for grey and three for colour', async () => {
    for (const grey of [true, false]) {
      const one = picture(37, 21, grey);
      const { samples, perPixel } = decoded((await encodePng(one)).bytes);
      expect(perPixel).toBe(grey ? 1 : 3);
      const wanted = Array.from(one.pixels).filter((_, at) => (grey ? at % 4 === 0 : at % 4 !== 3));
      expect(samples).toEqual(wanted);
    }
  });

  test('is bare, and is not with one chunk or one byte more', async () => {
    const { bytes } = await encodePng(picture(8, 8));
    expect(isBarePicture(bytes)).toBe(true);
    const text = concat([Uint8Array.of(0, 0, 0, 4), latin1('tEXtName'), new Uint8Array(4)]);
    expect(isBarePicture(concat([bytes.subarray(0, 33), text, bytes.subarray(33)]))).toBe(false);
    expect(isBarePicture(concat([bytes, Uint8Array.of(0)]))).toBe(false);
  });
});

describe('a picture as JPEG', () => {
  const table = latin1('\0' + 'A'.repeat(64));
  const frame = jpegSegment(0xc0, '\b\0\b\0\b\u0001\u0001\u0011\0');
  const named = jpegFrame(
    jpegSegment(0xe1, 'Exif\0\0M\u00fcller'),
    jpegSegment(0xfe, 'M\u00fcller'),
    jpegSegment(0xdb, String.fromCharCode(...table)),
    frame,
  );

  test('loses what an encoder wrote beside the picture', async () => {
    expect(isBarePicture(named)).toBe(false);
    const { bytes } = await encodePicture(picture(8, 8), 'jpeg', 1e6, () => Promise.resolve(named));
    expect(isBarePicture(bytes)).toBe(true);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Exif|M\u00fcller/);
  });

  test('is not bare where it is none', () => {
    expect(isBarePicture(latin1('%PDF-1.7'))).toBe(false);
  });
});

describe('the size of a picture', () => {
  test('is halved until its file is short enough', async () => {
    const { bytes, columns } = await encodePicture(picture(400, 300), 'png', 20_000, () =>
      Promise.reject(new Error()),
    );
    expect(bytes.length).toBeLessThanOrEqual(20_000);
    expect(columns).toBe(100);
  });

  test('stays in the mean when it is shrunk, and is not enlarged', () => {
    const small = shrunk(picture(100, 50), 10);
    expect([small.columns, small.rows]).toEqual([10, 5]);
    expect(
      shrunk(plain(99, 7, 200), 10)
        .pixels.filter((_, at) => at % 4 < 3)
        .every((one) => one === 200),
    ).toBe(true);
    const one = picture(4, 4);
    expect(shrunk(one, 10)).toBe(one);
  });

  test('is stretched where pixels are no squares, and never made smaller', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 2, max: 20 }),
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        (columns, rows, aspect) => {
          const square = squared(plain(columns, rows, 77), aspect);
          const grown = square.columns - columns + square.rows - rows;
          const due = aspect < 1 ? columns / aspect - columns : rows * aspect - rows;
          expect(grown).toBeGreaterThanOrEqual(0);
          expect(Math.abs(grown - due)).toBeLessThan(1);
          expect(aspect < 1 ? square.rows : square.columns).toBe(aspect < 1 ? rows : columns);
          expect(square.pixels.every((one) => one === 77)).toBe(true);
        },
      ),
      // Once left as it was, though a third of it was missing.
      { examples: [[4, 2, 0.7501]] },
    );
  });
});

describe('an overview', () => {
  test('shows all frames of a short series, and of a long one as many as fit, from the first to the last', () => {
    expect(overviewFrames(3)).toEqual([0, 1, 2]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (count) => {
        const frames = overviewFrames(count);
        expect(frames).toHaveLength(Math.min(count, mostCells));
        expect([frames[0], frames.at(-1)]).toEqual([0, count - 1]);
        expect(new Set(frames).size).toBe(frames.length);
      }),
    );
  });

  test('holds each frame once, small, and black between them', () => {
    const sheet = overviewOf([plain(480, 480, 10), plain(480, 240, 20), plain(480, 480, 30)]);
    expect([sheet?.columns, sheet?.rows]).toEqual([3 * 248 - 8, 240]);
    const at = (x: number, y: number): number | undefined => sheet?.pixels[4 * (y * sheet.columns + x)];
    expect([at(120, 120), at(244, 120), at(368, 120), at(368, 10), at(600, 120)]).toEqual([10, 0, 20, 0, 30]);
    expect(overviewOf([])).toBeUndefined();
  });
});

describe('parts of a PDF', () => {
  test('hold every picture once and in order, and none is larger than it may be', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20_000_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(sizes, (lengths) => {
        const pictures = lengths.map((length, turn) => ({ bytes: { length }, turn }));
        const parts = partsUnder(pictures, 25_000_000);
        expect(parts.flat()).toEqual(pictures);
        for (const part of parts) {
          expect(part.length).toBeGreaterThan(0);
          expect(part.reduce((sum, { bytes }) => sum + bytes.length, 300_000)).toBeLessThan(25_000_000);
        }
      }),
    );
  });
});
