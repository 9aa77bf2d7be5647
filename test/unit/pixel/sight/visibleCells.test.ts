import { describe, expect, test } from 'vitest';
import { allCells, sideOnSheet, visibleCells } from '../../../../src/pixel/sight/visibleCells';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const window = box(0, 0, 1280, 900);

describe('a picture on the screen', () => {
  test('is seen whole where it is large enough and nothing cuts it off', () => {
    expect(visibleCells(box(0, 0, 512, 384), [window], { columns: 1024, rows: 768 }, 1)).toBe(allCells);
    expect(visibleCells(box(0, 0, 300, 300), [window], { columns: 300, rows: 300 }, 1)).toBe(allCells);
    expect(visibleCells(box(100, 50, 256, 192), [window], { columns: 64, rows: 48 }, 1)).toBe(allCells);
  });

  test('is not seen as a thumbnail, however few pixels it has', () => {
    expect(visibleCells(box(0, 0, 64, 48), [window], { columns: 64, rows: 48 }, 1)).toBe(0);
    expect(visibleCells(box(0, 0, 160, 120), [window], { columns: 64, rows: 48 }, 3)).toBe(0);
  });

  test('is not seen where 8 pixels of a letter become fewer than 4 of the screen', () => {
    const size = { columns: 1024, rows: 768 };
    expect(visibleCells(box(0, 0, 360, 270), [window], size, 1)).toBe(0);
    expect(visibleCells(box(0, 0, 360, 270), [window], size, 2)).toBe(allCells);
    expect(visibleCells(box(0, 0, 650, 520), [window], { columns: 3840, rows: 3072 }, 1)).toBe(0);
    expect(visibleCells(box(0, 0, 780, 624), [window], { columns: 3840, rows: 3072 }, 1)).toBe(allCells);
  });

  test('is seen in parts where it is cut off, and whole when all parts were', () => {
    const size = { columns: 1000, rows: 1000 };
    const stage = box(0, 0, 600, 600);
    const corners = [
      box(0, 0, 900, 900),
      box(-300, 0, 900, 900),
      box(0, -300, 900, 900),
      box(-300, -300, 900, 900),
    ];
    const parts = corners.map((picture) => visibleCells(picture, [window, stage], size, 1));
    for (const part of parts) expect([part === 0, part === allCells]).toEqual([false, false]);
    expect(parts.reduce((whole, part) => whole | part, 0)).toBe(allCells);
  });

  test('is not seen outside of the window', () =>
    expect(visibleCells(box(0, 2000, 512, 512), [window], { columns: 512, rows: 512 }, 1)).toBe(0));

  test.each([
    [64, 48],
    [400, 300],
    [1024, 768],
    [3000, 2400],
  ])('of %d x %d counts at the size that a sheet gives it', (columns, rows) => {
    for (const ratio of [1, 1.5, 2, 3]) {
      const side = sideOnSheet(columns, ratio);
      expect(visibleCells(box(0, 0, side, (side * rows) / columns), [window], { columns, rows }, ratio)).toBe(
        allCells,
      );
    }
  });
});
