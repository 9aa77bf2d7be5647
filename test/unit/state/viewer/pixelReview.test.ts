import { describe, expect, test } from 'vitest';
import type { Way } from '../../../../src/pixel/sight/Sight';
import { allCells } from '../../../../src/pixel/sight/visibleCells';
import { PixelReview } from '../../../../src/state/viewer/pixelReview.svelte';

const area = { x: 1, y: 2, width: 3, height: 4 };
const other = { x: 9, y: 9, width: 1, height: 1, frames: [2] };

/** Puts frames on the screen with the areas as they are now. */
function show(review: PixelReview, file: number, frames: readonly number[] = [0], by: Way = 'viewer'): void {
  for (const frame of frames) {
    const cover = review.coverOf(file).filter((each) => each.frames?.includes(frame) ?? true);
    const keepOnly = review.keepOnlyOf(file);
    const drawn = keepOnly === undefined ? { cover } : { cover, keepOnly };
    review.sights.saw(file, frame, { by, cells: allCells, drawn });
  }
}

const reviewOf = (frames: number): PixelReview => new PixelReview(() => frames);

describe('a review of pictures', () => {
  test('holds every picture back that nothing was said of', () => {
    const review = new PixelReview();
    expect([review.decisionOf(1), review.seenOf(1), review.recordOf(1)]).toEqual([
      'hold',
      'no',
      { shown: 0, of: 1, by: undefined, enough: false, confirmed: false },
    ]);
  });

  test('covering is not looking: an area with reach leaves every picture unseen that was not on the screen', () => {
    const review = new PixelReview();
    show(review, 1);
    review.cover([1, 2, 3], area);
    show(review, 1);
    expect(review.approve([1, 2, 3], 'viewer')).toEqual([1]);
    expect([1, 2, 3].map((file) => review.seenOf(file))).toEqual(['blacked-out', 'no', 'no']);
    expect(review.decisionOf(2)).toEqual({ cover: [area], unreviewed: 'hold' });
    expect(review.decisionOf(1)).toEqual({ cover: [area] });
    expect(review.recordOf(2).confirmed).toBe(false);
  });

  test('showing is not approving', () => {
    const review = new PixelReview();
    show(review, 1);
    expect([review.seenOf(1), review.decisionOf(1), review.isSettled(1)]).toEqual(['shown', 'hold', false]);
    review.cover([1], area);
    show(review, 1);
    expect([review.seenOf(1), review.decisionOf(1)]).toEqual([
      'shown',
      { cover: [area], unreviewed: 'hold' },
    ]);
  });

  test('says of each file what was decided, the last word counts', () => {
    const review = new PixelReview();
    show(review, 1);
    show(review, 2);
    review.approve([1, 2], 'viewer');
    review.decide([2], { kind: 'left-out' });
    review.decide([3], { kind: 'taken-in' });
    expect([1, 2, 3].map((file) => review.decisionOf(file))).toEqual([
      'approved',
      'left-out',
      'export-unreviewed',
    ]);
    review.decide([1], undefined);
    expect([review.decisionOf(1), review.seenOf(1)]).toEqual(['hold', 'shown']);
  });

  test('a picture of many frames counts when every frame was on the screen, or all those that tell', () => {
    const review = reviewOf(5);
    show(review, 1, [0, 1, 2, 3]);
    expect([review.approve([1], 'viewer'), review.lookOf(1)]).toEqual([
      [],
      { shown: 4, of: 5, by: 'viewer', lacks: 'frames' },
    ]);
    show(review, 1, [4], 'sheet');
    expect(review.approve([1], 'viewer')).toEqual([1]);
    show(review, 2, [0, 3, 4], 'sheet');
    review.sights.tell(2, [0, 2, 4]);
    expect(review.seenOf(2)).toBe('no');
    review.sights.tell(2, [0, 3, 4]);
    expect(review.approve([2], 'sheet')).toEqual([2]);
    expect(review.recordOf(2)).toEqual({ shown: 3, of: 5, by: 'sheet', enough: true, confirmed: true });
    review.sights.tell(3, []);
    expect(review.seenOf(3)).toBe('no');
  });

  test('what an area hid was not seen: without it, or where it shrinks, the approval is gone and frames are missing', () => {
    const review = new PixelReview();
    review.cover([1], area);
    show(review, 1);
    review.approve([1], 'viewer');
    expect(review.seenOf(1)).toBe('blacked-out');
    const smaller = { ...area, width: 2 };
    review.replace(area, smaller);
    expect([review.seenOf(1), review.saidOf(1)]).toEqual(['no', undefined]);
    review.undo();
    expect(review.seenOf(1)).toBe('blacked-out');
    review.replace(area, undefined);
    expect([review.seenOf(1), review.decisionOf(1)]).toEqual(['no', 'hold']);
    show(review, 1);
    expect(review.seenOf(1)).toBe('shown');
  });

  test('an area that grows, or comes to it, leaves the approval of what is left', () => {
    const review = new PixelReview();
    show(review, 1);
    review.approve([1], 'sheet');
    review.cover([1, 2], area);
    expect([review.seenOf(1), review.seenOf(2)]).toEqual(['blacked-out', 'no']);
    expect(review.recordOf(1)).toEqual({ shown: 1, of: 1, by: 'sheet', enough: true, confirmed: true });
    review.replace(area, { ...area, width: 9 });
    expect(review.seenOf(1)).toBe('blacked-out');
  });

  test('an area of many pictures is confirmed where a person saw how it lies in each', () => {
    const review = new PixelReview();
    show(review, 1);
    show(review, 2);
    review.cover([1, 2], area);
    expect(review.lookOf(2).lacks).toBe('areas');
    show(review, 1);
    expect(review.approve([1, 2], 'viewer')).toEqual([1]);
    show(review, 2, [0], 'sheet');
    expect(review.approve([1, 2], 'sheet')).toEqual([1, 2]);
  });

  test('keeping only some areas is approved where they were seen, and taken back with them', () => {
    const review = new PixelReview();
    show(review, 1);
    review.keepOnly([1], [area]);
    expect(review.lookOf(1).lacks).toBe('areas');
    show(review, 1);
    review.approve([1], 'viewer');
    expect([review.seenOf(1), review.decisionOf(1)]).toEqual([
      'blacked-out',
      { cover: [], keepOnly: [area] },
    ]);
    review.keepOnly([1], undefined);
    expect([review.seenOf(1), review.saidOf(1)]).toEqual(['shown', undefined]);
  });

  test('a frame that was seen in parts counts when all its parts were', () => {
    const review = new PixelReview();
    const glimpse = { by: 'viewer', drawn: { cover: [] } } as const;
    review.sights.saw(1, 0, { ...glimpse, cells: 0b11111 });
    expect(review.seenOf(1)).toBe('no');
    review.sights.saw(1, 0, { ...glimpse, cells: allCells - 0b11111 });
    expect(review.seenOf(1)).toBe('shown');
  });

  test('a picture that was left out stays so when many are approved, or an area reaches it, and is approved when it alone is', () => {
    const review = new PixelReview();
    show(review, 1);
    show(review, 2);
    review.decide([1], { kind: 'left-out' });
    review.approve([1, 2], 'sheet');
    review.cover([1, 2], area);
    expect([1, 2].map((file) => review.seenOf(file))).toEqual(['left-out', 'blacked-out']);
    expect(review.decisionOf(1)).toBe('left-out');
    show(review, 1);
    review.approve([1], 'viewer');
    expect(review.seenOf(1)).toBe('blacked-out');
  });

  test('a picture taken in unseen goes out without the areas, and without a word of a look', () => {
    const review = new PixelReview();
    review.decide([1], { kind: 'taken-in' });
    review.cover([1], area);
    expect(review.decisionOf(1)).toEqual({ cover: [area], unreviewed: 'export-unreviewed' });
    expect([review.seenOf(1), review.isSettled(1), review.recordOf(1).confirmed]).toEqual([
      'no',
      true,
      false,
    ]);
  });

  test('an area drawn for many files is moved and removed in all of them at one go, and stays the same one', () => {
    const review = new PixelReview();
    review.cover([1, 2], area);
    review.cover([2], other);
    const key = review.keyOf(area);
    const moved = { ...area, x: 5 };
    review.replace(area, moved);
    expect(review.coverOf(1)).toEqual([moved]);
    expect(review.coverOf(2)).toEqual([moved, other]);
    expect([review.keyOf(moved), review.keyOf(other) === key]).toEqual([key, false]);
    review.replace(moved, undefined);
    expect([review.coverOf(1), review.coverOf(2)]).toEqual([[], [other]]);
  });

  test('keeping only some areas stands beside areas that go, and proposals beside what was drawn', () => {
    const review = new PixelReview();
    review.keepOnly([1], [area]);
    review.cover([1], other);
    expect(review.decisionOf(1)).toEqual({ cover: [other], keepOnly: [area], unreviewed: 'hold' });
    review.keepOnly([1], undefined);
    review.propose([1, 2], { cover: [area], keepOnly: [area] });
    expect(review.decisionOf(1)).toEqual({ cover: [other, area], keepOnly: [area], unreviewed: 'hold' });
    expect(review.decisionOf(2)).toEqual({ cover: [area], keepOnly: [area], unreviewed: 'hold' });
  });

  test('takes back every step, the last one first, but not what was seen', () => {
    const review = new PixelReview();
    expect(review.canUndo).toBe(false);
    show(review, 1);
    review.approve([1], 'viewer');
    review.cover([1, 2], area);
    review.undo();
    expect([1, 2].map((file) => review.decisionOf(file))).toEqual(['approved', 'hold']);
    review.undo();
    expect([review.decisionOf(1), review.seenOf(1), review.canUndo]).toEqual(['hold', 'shown', false]);
  });

  test('forgets what was seen with the files', () => {
    const review = new PixelReview();
    show(review, 1);
    review.approve([1], 'viewer');
    review.sights.tell(1, [0]);
    review.forget();
    expect([review.seenOf(1), review.approve([1], 'viewer'), review.sights.tellingOf(1)]).toEqual([
      'no',
      [],
      undefined,
    ]);
  });
});
