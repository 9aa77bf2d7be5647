import { describe, expect, test } from 'vitest';
import type { NoPicture } from '../../../../src/file/pictures/NoPicture';
import type { PixelService } from '../../../../src/lanes/pixelProtocol';
import type { ShownFrame } from '../../../../src/file/pictures/ShownFrame';
import type { Pool } from '../../../../src/lanes/pool';
import { allCells } from '../../../../src/pixel/sight/visibleCells';
import { PixelReview } from '../../../../src/state/viewer/pixelReview.svelte';
import { Sheet } from '../../../../src/state/viewer/Sheet.svelte';

const problem: NoPicture = { kind: 'pixel-problem', code: 'bad-codestream' };

function rig(frames: number, telling: readonly number[] | undefined) {
  let asked = 0;
  const service = {
    frame: () => {
      const frame: ShownFrame = { kind: 'frame', columns: 1, rows: 1, pixels: new Uint8ClampedArray(4) };
      return Promise.resolve(frame);
    },
    telling: () => {
      asked++;
      return Promise.resolve(telling === undefined ? problem : { kind: 'telling', frames: telling });
    },
  } as Pick<PixelService, 'frame' | 'telling'> as PixelService;
  const run: Pool<PixelService>['run'] = (task) => task(service);
  const review = new PixelReview(() => frames);
  const sheet = (kind: Sheet['kind'], files: readonly number[]): Sheet =>
    new Sheet(
      kind,
      files.map((file) => ({ file, frame: 0 })),
      { pool: { run }, review, blobOf: () => new Blob() },
    );
  const show = (file: number, frame = 0): void =>
    review.sights.saw(file, frame, { by: 'sheet', cells: allCells, drawn: { cover: review.coverOf(file) } });
  return { review, sheet, show, asked: () => asked };
}

const soon = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

const text = (boxes: readonly { x: number; y: number; width: number; height: number }[]) =>
  ({
    kind: 'text',
    boxes: boxes.map((box) => ({ ...box, score: 5 })),
    frames: 1,
    framesSearched: 1,
    places: boxes.length,
  }) as const;

describe('a sheet of pictures', () => {
  test('blacks out in each what the search found there, at one go, and where it missed it what all others show', () => {
    const { review, sheet } = rig(1, undefined);
    const [name, own] = [
      { x: 0, y: 0, width: 20, height: 5 },
      { x: 40, y: 40, width: 9, height: 5 },
    ];
    review.hints.foundText([
      [1, text([name])],
      [2, text([name, own])],
      [3, text([])],
    ]);
    const all = sheet('pictures', [1, 2, 3, 4]);
    all.put(4, false);
    all.blackOut();
    expect([1, 2, 3, 4].map((file) => review.coverOf(file))).toEqual([[name], [name, own], [name], []]);
    expect(all.proposed).toEqual([]);
    review.undo();
    expect([1, 2, 3].flatMap((file) => review.coverOf(file))).toEqual([]);
  });

  test('confirms those that were on the screen, and none that was not or that somebody took out', () => {
    const { review, sheet, show } = rig(1, undefined);
    review.cover([1, 2, 3, 4], { x: 0, y: 0, width: 2, height: 2 });
    const all = sheet('pictures', [1, 2, 3, 4]);
    expect(all.approve()).toBe(0);
    show(1);
    show(2);
    show(4);
    review.decide([4], { kind: 'left-out' });
    all.put(2, false);
    expect([all.confirmable, all.approve(), all.confirmed]).toEqual([[1], 1, 1]);
    all.put(2, true);
    expect([all.approve(), all.confirmed]).toEqual([2, 2]);
    expect([1, 2, 3, 4].map((file) => review.seenOf(file))).toEqual([
      'blacked-out',
      'blacked-out',
      'no',
      'left-out',
    ]);
    expect(review.recordOf(1).by).toBe('sheet');
  });

  test('reads a picture when its place comes near, and lets it go', async () => {
    const { sheet } = rig(1, undefined);
    const one = sheet('pictures', [1, 2]);
    const item = { file: 1, frame: 0 };
    one.near(item, true);
    await soon();
    expect([one.frameOf(item)?.kind, one.frameOf({ file: 2, frame: 0 })]).toEqual(['frame', undefined]);
    one.near(item, false);
    expect(one.frameOf(item)).toBeUndefined();
    one.near(item, true);
    expect(one.frameOf(item)?.kind).toBe('frame');
  });
});

describe('a sheet of frames', () => {
  test('shows all of a few, and of many those that tell, which are worked out once', async () => {
    const few = rig(24, [0]);
    const all = few.sheet('frames', [1]);
    await all.spread(24);
    expect([all.items.length, few.asked()]).toEqual([24, 0]);
    const { review, sheet, show, asked } = rig(63, [0, 29, 62]);
    for (let time = 0; time < 2; time++) {
      const some = sheet('frames', [1]);
      await some.spread(63);
      expect(some.items.map(({ frame }) => frame)).toEqual([0, 29, 62]);
    }
    expect(asked()).toBe(1);
    for (const frame of [0, 62]) show(1, frame);
    expect(review.seenOf(1)).toBe('no');
    show(1, 29);
    expect(review.seenOf(1)).toBe('shown');
  });

  test('says where the frames cannot be compared, and then no few of them are enough', async () => {
    const { review, sheet, show } = rig(63, undefined);
    const some = sheet('frames', [1]);
    await some.spread(63);
    expect(some.comparing).toBe('failed');
    show(1, 0);
    expect(review.seenOf(1)).toBe('no');
  });
});
