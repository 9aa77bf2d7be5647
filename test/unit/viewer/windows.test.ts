import { describe, expect, it } from 'vitest';
import { draggedWindow } from '../../../src/viewer/draggedWindow';
import { fullWindow } from '../../../src/viewer/fullWindow';

describe('a window over grey values', () => {
  it('reaches from the least to the greatest value, and is open where they are equal', () => {
    expect(fullWindow({ low: -1000, high: 3000 })).toEqual({ center: 1000, width: 4000 });
    expect(fullWindow({ low: 0, high: 0.5 })).toEqual({ center: 0.25, width: 0.5 });
    expect(fullWindow({ low: 7, high: 7 })).toEqual({ center: 7, width: 1 });
  });

  it('is moved and widened in steps of the range, of floats below 1 too, and never closes', () => {
    const ct = { low: -1024, high: 3072, windows: [] };
    expect(draggedWindow(ct, { center: 40, width: 400 }, { x: 10, y: -5 })).toEqual({
      center: 60,
      width: 440,
    });
    const map = { low: 0, high: 1, windows: [] };
    expect(draggedWindow(map, { center: 0.5, width: 1 }, { x: -256, y: 256 })).toEqual({
      center: 0.25,
      width: 0.75,
    });
    expect(draggedWindow(map, { center: 0.5, width: 1 }, { x: -5000, y: 0 }).width).toBeGreaterThan(0);
  });
});
