import { describe, expect, test } from 'vitest';
import type { Rect } from '../../../src/pixel/Redaction';
import { groupAreas } from '../../../src/viewer/groupAreas';
import { proposedAreas } from '../../../src/viewer/proposedAreas';

const area = (x: number, y: number, width = 40, height = 10): Rect => ({ x, y, width, height });

describe('what a device writes into each of its pictures', () => {
  test('is what stands at the same place in at least half of them, as wide as the widest', () =>
    expect(groupAreas([[area(10, 5)], [area(12, 5, 60), area(70, 80)], [area(10, 6)], []])).toEqual([
      area(10, 5, 62, 11),
    ]));

  test('is nothing that one picture alone shows, however few there are', () => {
    expect(groupAreas([[area(10, 5)]])).toEqual([]);
    expect(groupAreas([[area(10, 5)], [area(10, 40)]])).toEqual([]);
    expect(groupAreas([])).toEqual([]);
  });

  test('is no place that only touches another', () =>
    expect(groupAreas([[area(0, 0)], [area(38, 0)]])).toEqual([]));
});

describe('what one press blacks out', () => {
  const now = { cover: [] };

  test('is all that was found and all that rules name, each once', () =>
    expect(proposedAreas(now, [area(1, 1)], [{ cover: [area(1, 1), area(5, 50)] }])).toEqual({
      cover: [area(1, 1), area(5, 50)],
    }));

  test('is nothing where all of it goes already', () =>
    expect(
      proposedAreas(
        { cover: [area(1, 1)] },
        [area(1, 1)],
        [undefined, { cover: [], keepOnly: [area(9, 9)] }],
      ),
    ).toBeUndefined());

  test('is all outside of the picture proper where nobody names an area', () => {
    const regions = { cover: [], keepOnly: [area(9, 9)] };
    expect(proposedAreas(now, [], [regions])).toEqual(regions);
    expect(proposedAreas({ ...now, keepOnly: [area(9, 9)] }, [], [regions])).toBeUndefined();
    expect(proposedAreas(now, [area(1, 1)], [regions])).toEqual({ cover: [area(1, 1)] });
  });

  test('holds nothing of how sure the search was', () =>
    expect(proposedAreas(now, [{ ...area(1, 1), score: 3 } as Rect], [])).toEqual({ cover: [area(1, 1)] }));
});
