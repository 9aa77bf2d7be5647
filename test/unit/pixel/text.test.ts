import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Part10 } from '../../../src/dicom/model/Part10';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import type { Raster } from '../../../src/pixel/Raster';
import type { Rect } from '../../../src/pixel/Redaction';
import type { GrayView } from '../../../src/pixel/render/GrayView';
import type { Look } from '../../../src/pixel/render/Look';
import { toGray } from '../../../src/pixel/render/toGray';
import { findAreas } from '../../../src/pixel/text/findAreas';
import { findRuns } from '../../../src/pixel/text/findRuns';
import { findText } from '../../../src/pixel/text/findText';
import { findTextIn } from '../../../src/pixel/text/findTextIn';
import { mergeBoxes } from '../../../src/pixel/text/mergeBoxes';
import { OverTime } from '../../../src/pixel/text/OverTime';
import { rankByKnownWords } from '../../../src/pixel/text/rankByKnownWords';
import { slidingMaximum } from '../../../src/pixel/text/slidingMaximum';
import type { TextBox } from '../../../src/pixel/text/TextBox';
import { Workspace } from '../../../src/pixel/text/Workspace';
import { burnedCt } from '../../fixtures/burnedCt';
import { drawDigits } from '../../fixtures/drawDigits';
import { drawCapitals as drawName } from '../../../src/selftest/build/drawCapitals';
import { blobOf, fileBytes } from '../../fixtures/part10';

/** A fixed sequence of numbers from 0 to 1. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const plain: Look = {
  explanation: '',
  modality: { kind: 'rescale', slope: 1, intercept: 0 },
  voi: { kind: 'range' },
  padding: undefined,
  palette: undefined,
};
const columns = 320;
const rows = 240;
const ground = (value: (x: number, y: number) => number, text: GrayView['text'] = 'both'): GrayView => ({
  columns,
  rows,
  text,
  pixels: Uint8Array.from({ length: columns * rows }, (_, i) => value(i % columns, Math.floor(i / columns))),
});

const coloured = (samples: Uint8Array): Raster => ({
  rows,
  columns,
  samplesPerPixel: 3,
  bits: 8,
  signed: false,
  photometricInterpretation: 'RGB',
  samples,
});

/** Share of `rect` that boxes cover. */
function covered(boxes: readonly Rect[], rect: Rect): number {
  let hit = 0;
  for (let y = rect.y; y < rect.y + rect.height; y++)
    for (let x = rect.x; x < rect.x + rect.width; x++)
      if (boxes.some((b) => x >= b.x && x < b.x + b.width && y >= b.y && y < b.y + b.height)) hit++;
  return hit / (rect.width * rect.height);
}

describe('the building blocks of the search', () => {
  it('gives the greatest value of the square around each pixel, whatever size and radius', () => {
    const random = noise(1);
    for (const [width, height, radius] of [
      [1, 1, 3],
      [5, 9, 3],
      [7, 7, 3],
      [16, 3, 4],
      [31, 30, 1],
      [64, 20, 4],
    ] as const) {
      const source = Uint8Array.from({ length: width * height }, () => Math.floor(random() * 128));
      const out = new Uint8Array(source.length);
      slidingMaximum(source, width, height, radius, out, new Workspace(width * 2, height * 2));
      const wanted = source.map((_, i) => {
        const [x, y] = [i % width, Math.floor(i / width)];
        let most = 0;
        for (let ny = Math.max(0, y - radius); ny <= Math.min(height - 1, y + radius); ny++)
          for (let nx = Math.max(0, x - radius); nx <= Math.min(width - 1, x + radius); nx++)
            most = Math.max(most, source[ny * width + nx] ?? 0);
        return most;
      });
      expect([width, height, radius, ...out]).toEqual([width, height, radius, ...wanted]);
    }
  });

  it('joins ink that touches, corners too, and nothing else', () => {
    const picture = ['#.#..#', '#.#.#.', '###...', '......', '##..##'];
    const ink = Uint8Array.from(picture.join(''), (c) => (c === '#' ? 1 : 0));
    const areas = findAreas(findRuns(ink, 6, 5));
    expect([...areas.size].sort((a, b) => a - b)).toEqual([2, 2, 2, 7]);
    const largest = areas.size.indexOf(7);
    const edges = [areas.left, areas.top, areas.right, areas.bottom];
    expect(edges.map((edge) => edge[largest])).toEqual([0, 0, 2, 2]);
  });
});

describe('text in a frame', () => {
  it.each([
    ['light on black', () => 0, 255],
    ['grey on black', () => 10, 120],
    ['black on white', () => 250, 5],
    ['white on a slope', (x: number) => Math.floor(x / 2), 255],
    ['black on a slope', (x: number) => 95 + Math.floor(x / 2), 0],
  ])('is found %s', (_, value, ink) => {
    for (const size of [1, 2, 3, 4]) {
      const view = ground(value);
      const line = drawDigits(view.pixels, columns, { text: '19610723', x: 20, y: 30, size, value: ink });
      const boxes = findText([view]);
      expect(covered(boxes, line)).toBeGreaterThan(0.95);
      expect(boxes.reduce((sum, b) => sum + b.width * b.height, 0)).toBeLessThan(
        3 * line.width * line.height + 900,
      );
    }
  });

  it('is not found where there is none: flat ground, slopes, an edge, fine noise', () => {
    const random = noise(5);
    expect(
      findText([ground(() => 0), ground((x, y) => (x + y) / 3), ground((x) => (x < 99 ? 20 : 200))]),
    ).toEqual([]);
    expect(findText([ground(() => 100 + 20 * random())])).toEqual([]);
  });

  it('is hardly found in scales, rows of equal squares and discs', () => {
    const ticks = ground((x, y) => (y % 60 < 9 && x % 8 < 2 ? 230 : 15));
    const squares = ground((x, y) => (y % 40 < 9 && x % 24 < 9 ? 200 : 10));
    const discs = ground((x, y) => (Math.hypot((x % 40) - 20, (y % 40) - 20) < 9 ? 210 : 20));
    for (const view of [ticks, squares, discs])
      expect(covered(findText([view]), { x: 0, y: 0, width: columns, height: rows })).toBeLessThan(0.01);
  });

  it('is found in colour: red on white, dark blue on black', () => {
    for (const [paper, ink] of [
      [
        [255, 255, 255],
        [255, 0, 0],
      ],
      [
        [0, 0, 0],
        [0, 0, 190],
      ],
    ] as const) {
      // prettier-ignore
      const mask = new Uint8Array(columns * rows);
      const line = drawDigits(mask, columns, { text: '4711', x: 9, y: 9, size: 2, value: 1 });
      const samples = Uint8Array.from({ length: mask.length * 3 }, (_, i) => (mask[Math.floor(i / 3)] === 1 ? ink : paper)[i % 3] ?? 0); // prettier-ignore
      expect(covered(findText(toGray(coloured(samples), [plain])), line)).toBeGreaterThan(0.9);
    }
  });

  it('is found whole where half of it runs over something bright', () => {
    const view = ground((x) => (x < 150 ? 12 : 205));
    const line = drawDigits(view.pixels, columns, { text: '1961072311', x: 60, y: 40, size: 2, value: 255 });
    expect(line.x + line.width).toBeGreaterThan(170);
    const boxes = findText([view]);
    expect(covered(boxes, line)).toBeGreaterThan(0.9);
    expect(covered(boxes, { x: 0, y: 0, width: columns, height: rows })).toBeLessThan(0.05);
  });

  it('is found in colour on speckle as bright as it, and on another colour as bright', () => {
    const random = noise(3);
    const grey = (): [number, number, number] => {
      const value = Math.floor(40 + 150 * random());
      return [value, value, value];
    };
    for (const [paper, ink] of [
      [grey, [20, 90, 190]],
      [() => [200, 40, 40], [40, 40, 200]],
    ] as [() => [number, number, number], [number, number, number]][]) {
      const mask = new Uint8Array(columns * rows);
      const line = drawDigits(mask, columns, { text: '47110815', x: 90, y: 90, size: 3, value: 1 });
      const samples = new Uint8Array(mask.length * 3);
      for (let i = 0; i < mask.length; i++) samples.set(mask[i] === 1 ? ink : paper(), 3 * i);
      expect(covered(findText(toGray(coloured(samples), [plain])), line)).toBeGreaterThan(0.9);
    }
  });

  it('is found in pictures too small for a letter without a fault', () => {
    for (const side of [1, 2, 3, 9])
      expect(
        findText([{ columns: side, rows: side, pixels: new Uint8Array(side * side).fill(9), text: 'both' }]),
      ).toEqual([]);
  });
});

describe('boxes of one line', () => {
  const box = (x: number, y: number, width: number, height: number, score: number): TextBox => ({
    x,
    y,
    width,
    height,
    score,
    letters: [],
  });

  it('become one where they stand side by side in a row', () => {
    expect(mergeBoxes([box(0, 10, 40, 12, 5), box(50, 11, 40, 12, 3)])).toMatchObject([
      { x: 0, y: 10, width: 90, height: 13, score: 5 },
    ]);
  });

  it('lose nothing where one of them is too low to be the same row', () => {
    const boxes = [box(0, 10, 100, 12, 5), box(90, 17, 60, 12, 3)];
    const merged = mergeBoxes(boxes);
    for (const each of boxes) expect(covered(merged, each)).toBe(1);
  });

  it('are dropped where a likelier one says the same, and stay where it says a small part of it', () => {
    const whole = box(0, 0, 200, 40, 1);
    expect(mergeBoxes([whole, box(5, 10, 190, 14, 6)])).toHaveLength(1);
    expect(covered(mergeBoxes([whole, box(80, 10, 24, 14, 6)]), whole)).toBe(1);
  });
});

describe('text over time', () => {
  it('stays in the least values of frames whose picture moves', () => {
    const overTime = new OverTime();
    let line: Rect = { x: 0, y: 0, width: 0, height: 0 };
    const random = noise(9);
    for (let frame = 0; frame < 6; frame++) {
      const view = ground(() => 200 * random());
      line = drawDigits(view.pixels, columns, { text: '470815', x: 40, y: 50, size: 2, value: 240 });
      overTime.add([view]);
    }
    expect(covered(findText(overTime.views()), line)).toBeGreaterThan(0.9);
  });
});

describe('text in a file', () => {
  const native = async (frames: Uint8Array[]): Promise<Part10> => {
    const bytes = new Uint8Array(frames.reduce((n, f) => n + f.length, 0));
    frames.forEach((frame, i) => bytes.set(frame, i * columns * rows));
    const us = (tag: number, value: number) => ({ tag, vr: 'US', value });
    const file = fileBytes([
      { tag: 0x00100020, vr: 'LO', value: '47110815' },
      us(0x00280002, 1),
      { tag: 0x00280004, vr: 'CS', value: 'MONOCHROME2' },
      { tag: 0x00280008, vr: 'IS', value: String(frames.length) },
      us(0x00280010, rows),
      us(0x00280011, columns),
      us(0x00280100, 8),
      us(0x00280101, 8),
      us(0x00280102, 7),
      us(0x00280103, 0),
      { tag: 0x7fe00010, vr: 'OB', value: bytes },
    ]);
    const read = await readPart10(blobOf(file));
    if (read.kind !== 'part10') throw new Error(read.code);
    return read;
  };

  it('is found where only the last frame carries it', async () => {
    const frames = [ground(() => 7), ground(() => 7), ground(() => 7)].map(({ pixels }) => pixels);
    const line = drawDigits(frames[2] ?? [], columns, {
      text: '47110815',
      x: 30,
      y: 90,
      size: 2,
      value: 255,
    });
    const found = await findTextIn(await native(frames));
    if (found.kind !== 'text') throw new Error(found.code);
    expect(found.framesSearched).toBe(3);
    expect(covered(found.boxes, line)).toBeGreaterThan(0.9);
  });

  it('is found where one frame of many carries it, wherever that is, light or dark', async () => {
    for (const [at, ground0, ink] of [
      [19, 7, 255],
      [22, 240, 3],
    ] as const) {
      const random = noise(3);
      const frames = Array.from(
        { length: 25 },
        () =>
          ground(
            (x, y) =>
              ground0 + 9 * random() + (y > 120 && Math.hypot(x - 160, y - 180) < 50 * random() ? 60 : 0),
          ).pixels,
      );
      const line = drawDigits(frames[at] ?? [], columns, {
        text: '47110815',
        x: 30,
        y: 60,
        size: 2,
        value: ink,
      });
      const found = await findTextIn(await native(frames));
      if (found.kind !== 'text') throw new Error(found.code);
      expect(found).toMatchObject({ framesSearched: 25, frames: 25 });
      expect(found.places).not.toEqual([]);
      expect(covered(found.boxes, line)).toBeGreaterThan(0.9);
    }
  });

  it('asks for a look where a name is burned into a CT slice at any value that shows, and never without one', async () => {
    const search = async (bytes: Uint8Array<ArrayBuffer>) => {
      const read = await readPart10(blobOf(bytes));
      if (read.kind !== 'part10') throw new Error(read.code);
      const found = await findTextIn(read);
      if (found.kind !== 'text') throw new Error(found.code);
      return found;
    };
    for (let slice = 0; slice < 6; slice++)
      expect(await search(burnedCt(slice))).toMatchObject({ places: [], framesSearched: 1, frames: 1 });
    // The window reaches from 864 to 1264: below it, at its edge, in it, above it, and as far as 12 bits go.
    for (const ink of [700, 950, 1064, 1264, 2000, 4095])
      expect((await search(burnedCt(1, 'MUSTER ANNA', { ink }))).places).not.toEqual([]);
  });

  it('is found in overlay planes, which do not go out and ask for no look', async () => {
    const plane = new Uint8Array(64 * 256);
    drawName(plane, 256, { text: 'MUSTER ANNA', x: 10, y: 20, size: 2, value: 1 });
    const bits = new Uint8Array(plane.length / 8);
    plane.forEach((bit, i) => (bits[i >> 3] = (bits[i >> 3] ?? 0) | (bit << (i & 7))));
    const more = [
      { tag: 0x60000010, vr: 'US', value: 64 },
      { tag: 0x60000011, vr: 'US', value: 256 },
      { tag: 0x60000040, vr: 'CS', value: 'G' },
      { tag: 0x60000050, vr: 'SS', value: Uint8Array.of(1, 0, 1, 0) },
      { tag: 0x60000100, vr: 'US', value: 1 },
      { tag: 0x60000102, vr: 'US', value: 0 },
      { tag: 0x60003000, vr: 'OW', value: bits },
    ];
    const read = await readPart10(blobOf(burnedCt(1, '', { more })));
    if (read.kind !== 'part10') throw new Error(read.code);
    const found = await findTextIn(read);
    if (found.kind !== 'text') throw new Error(found.code);
    expect(covered(found.boxes, { x: 10, y: 20, width: 130, height: 14 })).toBeGreaterThan(0.9);
    expect(found.places).toEqual([]);
  });

  it('says why where there are no pixels', async () => {
    const read = await readPart10(blobOf(fileBytes([{ tag: 0x00100020, vr: 'LO', value: 'X' }])));
    if (read.kind !== 'part10') throw new Error(read.code);
    expect(await findTextIn(read)).toEqual({ kind: 'pixel-problem', code: 'no-pixels' });
  });
});

describe('known words', () => {
  const box = (score: number, letters: number[]): TextBox => ({
    x: 0,
    y: 0,
    width: 9,
    height: 9,
    score,
    letters,
  });

  it('raise boxes whose words have as many letters, and lower none', () => {
    const boxes = [box(3, [2, 3]), box(1, [8]), box(2, [9]), box(0, [])];
    const ranked = rankByKnownWords(boxes, ['23.07.1961', 'MUSTERMANN-X']);
    expect(ranked.map(({ score }) => score)).toEqual([3, 2.5, 2, 0]);
  });

  it('leave everything as it is where none are known', () => {
    const boxes = [box(3, [8]), box(1, [8])];
    expect(rankByKnownWords(boxes, [])).toEqual(boxes);
  });
});

const corpus = '../shared/corpus';
describe.skipIf(!existsSync(corpus))(
  'the words whose places are known (shared/corpus/burned-in-key.json)',
  () => {
    it('are found, each with most of its area', async () => {
      const key = JSON.parse(readFileSync(`${corpus}/burned-in-key.json`, 'utf8')) as Record<
        string,
        BurnedIn
      >;
      for (const [file, { boxes: words }] of Object.entries(key)) {
        const read = await readPart10(await openAsBlob(`${corpus}/${file}`));
        if (read.kind !== 'part10') throw new Error(read.code);
        const found = await findTextIn(read);
        if (found.kind !== 'text') throw new Error(found.code);
        for (const { left, top, width, height } of words)
          expect(covered(found.boxes, { x: left - margin, y: top - margin, width, height })).toBeGreaterThan(
            0.7,
          );
      }
    });
  },
);

/** Presidio wrote the places down in the picture that it had put a border of 25 pixels around. */
const margin = 25;

interface BurnedIn {
  readonly boxes: readonly { left: number; top: number; width: number; height: number }[];
}
