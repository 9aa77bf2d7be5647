import { describe, expect, it } from 'vitest';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import type { Raster } from '../../../src/pixel/Raster';
import { expandSegments } from '../../../src/pixel/render/expandSegments';
import type { Look, LookupTable } from '../../../src/pixel/render/Look';
import { looksOf } from '../../../src/pixel/render/looksOf';
import { renderFrame } from '../../../src/pixel/render/renderFrame';
import { toGray } from '../../../src/pixel/render/toGray';
import { valueRange } from '../../../src/pixel/render/valueRange';
import { blobOf, fileBytes, type FixtureElement } from '../../fixtures/part10';

const raster = (samples: Raster['samples'], more: Partial<Raster> = {}): Raster => ({
  rows: 1,
  columns: samples.length / (more.samplesPerPixel ?? 1),
  samplesPerPixel: 1,
  bits: samples.BYTES_PER_ELEMENT * 8,
  signed: false,
  photometricInterpretation: 'MONOCHROME2',
  samples,
  ...more,
});

const plain: Look = {
  explanation: '',
  modality: { kind: 'rescale', slope: 1, intercept: 0 },
  voi: { kind: 'range' },
  padding: undefined,
  palette: undefined,
};
const window = (center: number, width: number, shape: 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID'): Look => ({
  ...plain,
  voi: { kind: 'window', center, width, shape },
});

/** The red channel, which is the grey of a grey picture. */
const greys = (frame: Raster, look: Look): number[] => {
  const pixels = renderFrame(frame, look);
  return Array.from({ length: pixels.length / 4 }, (_, i) => pixels[4 * i] ?? -1);
};
const colours = (frame: Raster, look: Look = plain): number[][] => {
  const pixels = renderFrame(frame, look);
  return Array.from({ length: pixels.length / 4 }, (_, i) => [...pixels.subarray(4 * i, 4 * i + 3)]);
};

async function part10(elements: FixtureElement[]): Promise<Part10> {
  const read = await readPart10(blobOf(fileBytes(elements)));
  if (read.kind !== 'part10') throw new Error(read.code);
  return read;
}
const monochrome = { tag: 0x00280004, vr: 'CS', value: 'MONOCHROME2' };
const words = (...values: number[]): Uint8Array => new Uint8Array(Uint16Array.from(values).buffer);

describe('grey frames', () => {
  it('spreads the range of the values from black to white, opaque', () => {
    const pixels = renderFrame(raster(Uint16Array.of(100, 300, 200)), plain);
    expect([...pixels]).toEqual([0, 0, 0, 255, 255, 255, 255, 255, 128, 128, 128, 255]);
  });

  it('turns MONOCHROME1 over', () => {
    const frame = raster(Uint8Array.of(0, 255), { photometricInterpretation: 'MONOCHROME1' });
    expect(greys(frame, plain)).toEqual([255, 0]);
  });

  it('shows a linear window as PS3.3 C.11.2.1.2.1 says: center 2048, width 4096 is 0 to 4095', () => {
    const frame = raster(Uint16Array.of(0, 2047, 2048, 4095, 60_000));
    expect(greys(frame, window(2048, 4096, 'LINEAR'))).toEqual([0, 127, 128, 255, 255]);
  });

  it('makes a threshold of a linear window of width 1', () => {
    expect(greys(raster(Uint8Array.of(9, 10)), window(10, 1, 'LINEAR'))).toEqual([0, 255]);
  });

  it('shows an exact window and a sigmoid one', () => {
    const frame = raster(Int16Array.of(-100, 0, 100), { signed: true });
    expect(greys(frame, window(0, 200, 'LINEAR_EXACT'))).toEqual([0, 128, 255]);
    expect(greys(frame, window(0, 200, 'SIGMOID'))).toEqual([30, 128, 225]);
  });

  it('applies Rescale before the window, also to negative stored values', () => {
    const look: Look = {
      ...window(0, 2001, 'LINEAR'),
      modality: { kind: 'rescale', slope: 2, intercept: -1000 },
    };
    expect(greys(raster(Int16Array.of(-5, 0, 500, 1000), { signed: true }), look)).toEqual([0, 0, 128, 255]);
  });

  it('applies a modality LUT and a VOI LUT, with the first and last entry beyond their ends', () => {
    const look: Look = {
      ...plain,
      modality: { kind: 'lut', first: 10, bits: 16, entries: Uint16Array.of(0, 1, 2) },
      voi: { kind: 'lut', first: 0, bits: 8, entries: Uint16Array.of(255, 100, 0) },
    };
    expect(greys(raster(Uint8Array.of(0, 10, 11, 12, 99)), look)).toEqual([255, 255, 100, 0, 0]);
  });

  it('leaves padding and what is no number out of the range, and paints it all the same', () => {
    const look: Look = { ...plain, padding: { low: -2000, high: -1500 } };
    expect(greys(raster(Int16Array.of(-2000, -1500, 0, 100), { signed: true }), look)).toEqual([
      0, 0, 0, 255,
    ]);
    expect(greys(raster(Float32Array.of(NaN, Infinity, 0, 0.5, 1)), plain)).toEqual([0, 255, 0, 128, 255]);
  });

  it('shows a frame of one value as black, and 1-bit frames always in black and white', () => {
    expect(greys(raster(Uint8Array.of(7, 7)), plain)).toEqual([0, 0]);
    expect(greys(raster(Uint8Array.of(1, 1), { bits: 1 }), plain)).toEqual([255, 255]);
  });

  it('shows values of 32 bits', () => {
    expect(greys(raster(Uint32Array.of(0, 0xffff_ffff)), plain)).toEqual([0, 255]);
  });

  it('tells the range behind Rescale, the lesser value first even where the slope is negative', () => {
    const look: Look = { ...plain, modality: { kind: 'rescale', slope: -2, intercept: 1 } };
    expect(valueRange(raster(Uint8Array.of(3, 5)), look)).toEqual({ low: -9, high: -5 });
  });
});

describe('values of 16 bits, which are looked up in a table,', () => {
  const lut = (first: number): LookupTable => ({
    ...{ kind: 'lut', first, bits: 12 },
    entries: Uint16Array.from({ length: 300 }, (_, i) => (i * 41) % 4096),
  });
  const looks: [string, Look][] = [
    ['a window', window(40, 400, 'LINEAR')],
    ['an exact window', window(-12.25, 333.3, 'LINEAR_EXACT')],
    ['a window of width 1', window(7, 1, 'LINEAR')],
    ['a window beyond all values', window(9e5, 10, 'LINEAR')],
    ['a sigmoid', window(100, 50, 'SIGMOID')],
    [
      'a falling slope',
      { ...window(40, 80, 'LINEAR'), modality: { kind: 'rescale', slope: -0.7, intercept: 3 } },
    ],
    [
      'a small slope',
      { ...window(0, 2, 'LINEAR'), modality: { kind: 'rescale', slope: 1e-5, intercept: 0 } },
    ],
    ['a modality LUT', { ...window(2000, 900, 'LINEAR'), modality: lut(-100) }],
    [
      'a VOI LUT behind Rescale',
      { ...plain, voi: lut(-20), modality: { kind: 'rescale', slope: 0.25, intercept: -7 } },
    ],
    ['the full range', { ...plain, modality: { kind: 'rescale', slope: -2, intercept: 1 } }],
    ['a palette', { ...plain, palette: { red: lut(-5), green: lut(50), blue: lut(60_000) } }],
  ];
  it.each(looks)('are shown as the same values of 32 bits are: %s', (_, look) => {
    const all = Int16Array.from({ length: 0x1_0000 }, (_value, i) => i - 0x8000);
    const unsigned = new Uint16Array(all.buffer);
    // Whole, and neither an even number of them nor at a whole word.
    for (const values of [all, unsigned, all.subarray(1), unsigned.subarray(1)]) {
      const wide = renderFrame(raster(Int32Array.from(values), { signed: true }), look);
      expect(Buffer.from(renderFrame(raster(values), look).buffer).equals(Buffer.from(wide.buffer))).toBe(
        true,
      );
    }
  });
});

describe('colour frames', () => {
  const rgb = { samplesPerPixel: 3, photometricInterpretation: 'RGB' };

  it('shows RGB of 8 and 16 bits', () => {
    expect(colours(raster(Uint8Array.of(1, 2, 3, 4, 5, 6), rgb))).toEqual([[1, 2, 3], [4, 5, 6]]); // prettier-ignore
    expect(colours(raster(Uint16Array.of(0xffff, 0x8000, 0xff), rgb))).toEqual([[255, 128, 0]]);
  });

  it.each(['YBR_FULL', 'YBR_FULL_422'])('converts %s: red, green and blue come back', (photometric) => {
    const frame = raster(Uint8Array.of(76, 85, 255, 150, 44, 21, 29, 255, 107), {
      samplesPerPixel: 3,
      photometricInterpretation: photometric,
    });
    for (const [i, want] of [
      [254, 0, 0],
      [0, 255, 1],
      [0, 0, 254],
    ].entries())
      // prettier-ignore
      for (const [c, value] of want.entries())
        expect(Math.abs((colours(frame)[i]?.[c] ?? -9) - value)).toBeLessThan(3);
  });

  it('converts video range: 16 is black, 235 is white', () => {
    const frame = raster(Uint8Array.of(16, 128, 128, 235, 128, 128), {
      samplesPerPixel: 3,
      photometricInterpretation: 'YBR_PARTIAL_422',
    });
    expect(colours(frame)).toEqual([[0, 0, 0], [255, 255, 255]]); // prettier-ignore
  });

  it('expands discrete, linear and indirect segments of a palette, and no endless ones', () => {
    const data = Uint16Array.of(0, 2, 10, 20, 1, 2, 40, 2, 1, 0, 0);
    expect([...expandSegments(data, 16)]).toEqual([10, 20, 30, 40, 10, 20]);
    expect(expandSegments(Uint16Array.of(2, 2, 0, 0), 16)).toHaveLength(0);
    expect(expandSegments(Uint16Array.of(0, 2, 7, 9, 2, 1, 0, 0, 0, 0), 8)).toEqual(
      Uint16Array.of(7, 9, 7, 9),
    );
  });
});

describe('the looks that a file asks for', () => {
  it('has the full range where the file names nothing', async () => {
    expect(await looksOf(await part10([monochrome]))).toEqual([plain]);
  });

  it('has the windows in order with their explanations, and the full range last', async () => {
    const looks = await looksOf(
      await part10([
        monochrome,
        { tag: 0x00281050, vr: 'DS', value: '40\\-600' },
        { tag: 0x00281051, vr: 'DS', value: '400\\1500' },
        { tag: 0x00281052, vr: 'DS', value: '-1024' },
        { tag: 0x00281053, vr: 'DS', value: '1' },
        { tag: 0x00281055, vr: 'LO', value: 'SOFT\\LUNG' },
      ]),
    );
    expect(looks.map(({ explanation, voi }) => [explanation, voi])).toEqual([
      ['SOFT', { kind: 'window', center: 40, width: 400, shape: 'LINEAR' }],
      ['LUNG', { kind: 'window', center: -600, width: 1500, shape: 'LINEAR' }],
      ['', { kind: 'range' }],
    ]);
    expect(looks[0].modality).toEqual({ kind: 'rescale', slope: 1, intercept: -1024 });
  });

  it('passes over windows that no formula can show', async () => {
    const looks = await looksOf(
      await part10([
        monochrome,
        { tag: 0x00281050, vr: 'DS', value: '40' },
        { tag: 0x00281051, vr: 'DS', value: '0' },
      ]),
    );
    expect(looks).toEqual([plain]);
  });

  it('takes a window over floats exactly, however narrow: whole numbers are not between its ends', async () => {
    const looks = await looksOf(
      await part10([
        monochrome,
        { tag: 0x00281050, vr: 'DS', value: '0.5' },
        { tag: 0x00281051, vr: 'DS', value: '0.8' },
        { tag: 0x7fe00008, vr: 'OF', value: new Uint8Array(4) },
      ]),
    );
    expect(looks[0].voi).toEqual({ kind: 'window', center: 0.5, width: 0.8, shape: 'LINEAR_EXACT' });
  });

  it('takes the window of the frame before the shared one', async () => {
    const voi = (center: string): FixtureElement[] => [
      {
        tag: 0x00289132,
        vr: 'SQ',
        value: [
          [
            { tag: 0x00281050, vr: 'DS', value: center },
            { tag: 0x00281051, vr: 'DS', value: '10' },
          ],
        ],
      },
    ];
    const file = await part10([
      monochrome,
      { tag: 0x52009229, vr: 'SQ', value: [voi('1')] },
      { tag: 0x52009230, vr: 'SQ', value: [voi('2'), []] },
    ]);
    const centers = await Promise.all([0, 1].map((index) => looksOf(file, index)));
    expect(centers.map(([look]) => look.voi)).toMatchObject([{ center: 2 }, { center: 1 }]);
  });

  it('reads a VOI LUT with a negative first value', async () => {
    const looks = await looksOf(
      await part10([
        monochrome,
        { tag: 0x00280103, vr: 'US', value: 1 },
        {
          tag: 0x00283010,
          vr: 'SQ',
          value: [
            [
              { tag: 0x00283002, vr: 'SS', value: words(3, -2, 8) },
              { tag: 0x00283003, vr: 'LO', value: 'NORMAL' },
              { tag: 0x00283006, vr: 'OW', value: words(0, 128, 255) },
            ],
          ],
        },
      ]),
    );
    expect(looks[0].explanation).toBe('NORMAL');
    expect(greys(raster(Int16Array.of(-9, -2, -1, 0, 5), { signed: true }), looks[0])).toEqual([0, 0, 128, 255, 255]); // prettier-ignore
  });

  it('reads palettes of 16 bits, of 8 bits in words and of 8 bits in bytes', async () => {
    const table = (descriptor: Uint8Array, data: Uint8Array): FixtureElement[] => [
      { tag: 0x00280004, vr: 'CS', value: 'PALETTE COLOR' },
      ...[0x00281101, 0x00281102, 0x00281103].map((tag) => ({ tag, vr: 'US', value: descriptor })),
      ...[0x00281201, 0x00281202, 0x00281203].map((tag) => ({ tag, vr: 'OW', value: data })),
    ];
    const frame = raster(Uint8Array.of(0, 1, 2, 9), { photometricInterpretation: 'PALETTE COLOR' });
    for (const file of [
      table(words(2, 1, 16), words(0x1000, 0xff00)),
      table(words(2, 1, 16), words(0x10, 0xff)),
      table(words(2, 1, 8), Uint8Array.of(0x10, 0xff)),
    ]) {
      const [look] = await looksOf(await part10(file));
      expect(greys(frame, look)).toEqual([16, 16, 255, 255]);
    }
  });
});

describe('views for the search for text', () => {
  it('has each different look of a grey frame once', () => {
    const frame = raster(Uint8Array.of(0, 100, 255));
    expect(toGray(frame, [plain, plain, window(100, 10, 'LINEAR')]).map(({ pixels }) => [...pixels])).toEqual(
      [
        [0, 100, 255],
        [0, 142, 255],
      ],
    );
  });

  it('has the greatest and the least of the three colours', () => {
    const frame = raster(Uint8Array.of(255, 0, 0, 9, 8, 7), {
      samplesPerPixel: 3,
      photometricInterpretation: 'RGB',
    });
    expect(toGray(frame, [plain])).toMatchObject([
      { text: 'light', pixels: Uint8Array.of(255, 9) },
      { text: 'dark', pixels: Uint8Array.of(0, 7) },
      { text: 'both' },
    ]);
  });

  it('has how far a colour lies from those around it, whatever its brightness, and only where there is colour', () => {
    const orangeOnBlue = Uint8Array.from({ length: 24 * 24 * 3 }, (_, i) =>
      Math.floor(i / 3) === 300 ? ([180, 90, 0][i % 3] ?? 0) : ([0, 90, 180][i % 3] ?? 0),
    );
    const of = (samples: Uint8Array): Raster => ({
      ...raster(samples, { samplesPerPixel: 3, photometricInterpretation: 'RGB' }),
      rows: 24,
      columns: 24,
    });
    const contrast = toGray(of(orangeOnBlue), [plain])[2]?.pixels ?? new Uint8Array();
    expect(contrast[300]).toBeGreaterThan(200);
    expect(Math.max(...contrast.filter((_, i) => i !== 300))).toBeLessThan(10);
    const nearlyGrey = orangeOnBlue.map((_, i) => 90 + (i % 3));
    expect(toGray(of(nearlyGrey), [plain])).toHaveLength(2);
  });
});
