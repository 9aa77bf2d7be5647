import { describe, expect, test } from 'vitest';
import { PixelReview } from '../../../../src/state/viewer/pixelReview.svelte';

const area = { x: 1, y: 2, width: 3, height: 4 };
const other = { x: 9, y: 9, width: 1, height: 1, frames: [2] };

describe('a review of pictures', () => {
  test('holds every picture back that nothing was said of', () => {
    expect(new PixelReview().decisionOf(1)).toBe('hold');
  });

  test('says of each file what was decided, the last word counts', () => {
    const review = new PixelReview();
    review.decide([1, 2], { kind: 'approved' });
    review.decide([2], { kind: 'left-out' });
    review.decide([3], { kind: 'taken-in' });
    expect([1, 2, 3].map((file) => review.decisionOf(file))).toEqual([
      'approved',
      'left-out',
      'export-unreviewed',
    ]);
    review.decide([1], undefined);
    expect(review.decisionOf(1)).toBe('hold');
  });

  test('an area drawn over an approved picture makes it one to black out, and the last area gone leaves it undecided', () => {
    const review = new PixelReview();
    review.decide([1], { kind: 'approved' });
    review.cover([1], area);
    expect(review.decisionOf(1)).toEqual({ cover: [area] });
    review.replace(area, undefined);
    expect(review.decisionOf(1)).toBe('hold');
  });

  test('an area drawn for many files is moved and removed in all of them at one go', () => {
    const review = new PixelReview();
    review.cover([1, 2], area);
    review.cover([2], other);
    const moved = { ...area, x: 5 };
    review.replace(area, moved);
    expect(review.decisionOf(1)).toEqual({ cover: [moved] });
    expect(review.decisionOf(2)).toEqual({ cover: [moved, other] });
  });

  test('keeping only some areas stands beside areas that go', () => {
    const review = new PixelReview();
    review.keepOnly([1], [area]);
    review.cover([1], other);
    expect(review.decisionOf(1)).toEqual({ cover: [other], keepOnly: [area] });
    review.keepOnly([1], undefined);
    expect(review.decisionOf(1)).toEqual({ cover: [other] });
  });

  test('takes over a proposal beside what was drawn', () => {
    const review = new PixelReview();
    review.cover([1], other);
    review.propose([1, 2], { cover: [area], keepOnly: [area] });
    expect(review.decisionOf(1)).toEqual({ cover: [other, area], keepOnly: [area] });
    expect(review.decisionOf(2)).toEqual({ cover: [area], keepOnly: [area] });
  });

  test('takes back every step, the last one first', () => {
    const review = new PixelReview();
    expect(review.canUndo).toBe(false);
    review.decide([1], { kind: 'approved' });
    review.cover([1, 2], area);
    review.undo();
    expect([1, 2].map((file) => review.decisionOf(file))).toEqual(['approved', 'hold']);
    review.undo();
    expect([review.decisionOf(1), review.canUndo]).toEqual(['hold', false]);
  });
});
