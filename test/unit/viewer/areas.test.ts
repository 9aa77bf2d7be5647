import { describe, expect, test } from 'vitest';
import { movedRect } from '../../../src/viewer/movedRect';
import { rectBetween } from '../../../src/viewer/rectBetween';
import { shiftRect } from '../../../src/viewer/shiftRect';

const size = { columns: 100, rows: 50 };

describe('an area drawn over a picture', () => {
  test('takes in every pixel that it touches, whichever corner it was begun at', () => {
    const wanted = { x: 10, y: 5, width: 21, height: 6 };
    expect(rectBetween({ x: 10.4, y: 5.9 }, { x: 30.1, y: 10.2 }, size)).toEqual(wanted);
    expect(rectBetween({ x: 30.1, y: 10.2 }, { x: 10.4, y: 5.9 }, size)).toEqual(wanted);
  });

  test('ends at the edge of the picture', () =>
    expect(rectBetween({ x: -20, y: -3 }, { x: 300, y: 99 }, size)).toEqual({
      x: 0,
      y: 0,
      width: 100,
      height: 50,
    }));

  test('is none where the pointer hardly moved, or stayed outside', () => {
    expect(rectBetween({ x: 10, y: 10 }, { x: 10.5, y: 10.5 }, size)).toBeUndefined();
    expect(rectBetween({ x: -10, y: 10 }, { x: -5, y: 20 }, size)).toBeUndefined();
  });

  test('moves and changes its size by whole pixels, and never leaves the picture', () => {
    const rect = { x: 10, y: 10, width: 20, height: 20 };
    expect(shiftRect(rect, { x: -3, y: 4 }, size)).toEqual({ x: 7, y: 14, width: 20, height: 20 });
    expect(shiftRect(rect, { x: 500, y: -500 }, size)).toEqual({ x: 80, y: 0, width: 20, height: 20 });
    expect(shiftRect(rect, { width: -50, height: 900 }, size)).toEqual({ x: 10, y: 0, width: 1, height: 50 });
  });

  test('is moved as a whole by a pointer, or by a corner while the opposite one stays, and never leaves the picture', () => {
    const rect = { x: 10, y: 10, width: 20, height: 20 };
    expect(movedRect(rect, 'all', { x: 3.4, y: -20 }, size)).toEqual({ ...rect, x: 13, y: 0 });
    expect(movedRect(rect, 'bottom right', { x: 5, y: 100 }, size)).toEqual({
      ...rect,
      width: 25,
      height: 40,
    });
    expect(movedRect(rect, 'top left', { x: -4, y: 3 }, size)).toEqual({
      x: 6,
      y: 13,
      width: 24,
      height: 17,
    });
    expect(movedRect(rect, 'top right', { x: -90, y: 90 }, size)).toEqual({
      x: 10,
      y: 29,
      width: 1,
      height: 1,
    });
    expect(movedRect(rect, 'bottom left', { x: -90, y: -90 }, size)).toEqual({
      x: 0,
      y: 10,
      width: 30,
      height: 1,
    });
  });
});
