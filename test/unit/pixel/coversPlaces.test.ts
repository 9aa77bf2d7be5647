import { describe, expect, it } from 'vitest';
import { coversPlaces } from '../../../src/pixel/redact/coversPlaces';

const size = { rows: 100, columns: 200 };
const place = { x: 20, y: 10, width: 80, height: 14 };
const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe('areas that go', () => {
  it('cover a place where they cover its letters, at one go or together', () => {
    expect(coversPlaces({ cover: [rect(0, 0, 200, 30)] }, [place], size)).toBe(true);
    expect(coversPlaces({ cover: [rect(22, 12, 40, 10), rect(60, 12, 38, 10)] }, [place], size)).toBe(true);
    expect(coversPlaces({ cover: [], keepOnly: [rect(0, 30, 200, 70)] }, [place], size)).toBe(true);
    expect(coversPlaces({ cover: [] }, [], size)).toBe(true);
  });

  it('do not where letters are left: at an end, in a row, in other frames, in another place', () => {
    for (const left of [
      { cover: [rect(0, 0, 90, 30)] },
      { cover: [rect(0, 0, 200, 18)] },
      { cover: [rect(22, 12, 30, 10), rect(60, 12, 38, 10)] },
      { cover: [{ ...rect(0, 0, 200, 30), frames: [0] }] },
      { cover: [], keepOnly: [rect(0, 0, 200, 100)] },
      { cover: [] },
    ])
      expect(coversPlaces(left, [place], size)).toBe(false);
    expect(coversPlaces({ cover: [rect(0, 0, 200, 30)] }, [place, rect(20, 60, 50, 14)], size)).toBe(false);
  });
});
