import { describe, expect, test } from 'vitest';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { drawOverlays } from '../../../src/pixel/render/drawOverlays';
import { smallerFrame } from '../../../src/pixel/render/smallerFrame';
import type { Raster } from '../../../src/pixel/Raster';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

/** White pixels of a 4 x 4 picture, as `row,column`. */
async function drawn(overlay: readonly FixtureElement[], index = 0): Promise<string[]> {
  const part10 = await readPart10(
    blobOf(fileBytes([...ctElements(), ...overlay].sort((a, b) => a.tag - b.tag))),
  );
  if (part10.kind !== 'part10') throw new Error(part10.code);
  const pixels = new Uint8ClampedArray(4 * 4 * 4);
  await drawOverlays(part10, index, { pixels, rows: 4, columns: 4 });
  return Array.from({ length: 16 }, (_, n) => n)
    .filter((n) => pixels[4 * n] === 255)
    .map((n) => `${String(Math.floor(n / 4))},${String(n % 4)}`);
}

const plane = (
  rows: number,
  columns: number,
  bytes: number[],
  origin = [1, 1],
  more: FixtureElement[] = [],
) => [
  { tag: 0x60000010, vr: 'US', value: rows },
  { tag: 0x60000011, vr: 'US', value: columns },
  { tag: 0x60000050, vr: 'SS', value: new Uint8Array(new Int16Array(origin).buffer) },
  { tag: 0x60003000, vr: 'OW', value: Uint8Array.from(bytes) },
  ...more,
];

describe('overlay planes', () => {
  test('are painted white where their bits are set, the lowest bit first', async () =>
    expect(await drawn(plane(2, 3, [0b100011, 0]))).toEqual(['0,0', '0,1', '1,2']));

  test('begin at their origin, and what lies outside of the picture is left away', async () => {
    expect(await drawn(plane(1, 2, [0b11, 0], [3, 4]))).toEqual(['2,3']);
    expect(await drawn(plane(1, 2, [0b11, 0], [1, 0]))).toEqual(['0,0']);
  });

  test('of several frames show their own, from the frame on that they name', async () => {
    const frames = [
      { tag: 0x60000015, vr: 'IS', value: '2' },
      { tag: 0x60000051, vr: 'US', value: 2 },
    ];
    // Nine bits a frame: the second begins inside a byte.
    const overlay = plane(3, 3, [0b1, 0b10, 0, 0], [1, 1], frames);
    expect(await drawn(overlay, 0)).toEqual([]);
    expect(await drawn(overlay, 1)).toEqual(['0,0']);
    expect(await drawn(overlay, 2)).toEqual(['0,0']);
  });

  test('that are shorter than they say are left away', async () =>
    expect(await drawn(plane(4, 40, [0xff, 0xff]))).toEqual([]));
});

describe('a smaller frame', () => {
  const raster: Raster = {
    rows: 4,
    columns: 8,
    samplesPerPixel: 1,
    bits: 16,
    signed: true,
    photometricInterpretation: 'MONOCHROME2',
    samples: Int16Array.from({ length: 32 }, (_, n) => -n),
  };

  test('keeps the shape and holds only stored values of the large one', () => {
    const small = smallerFrame(raster, 4);
    expect([small.rows, small.columns]).toEqual([2, 4]);
    expect(Array.from(small.samples)).toEqual([-9, -11, -13, -15, -25, -27, -29, -31]);
  });

  test('is the frame itself where that is small enough', () => expect(smallerFrame(raster, 8)).toBe(raster));
});
