import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoveredArea, Rect } from '../../../../src/pixel/Redaction';
import { goesStill } from '../../../../src/pixel/sight/goesStill';
import type { Areas } from '../../../../src/pixel/sight/Sight';

const side = 8;
const rect: fc.Arbitrary<Rect> = fc.record({
  x: fc.integer({ min: 0, max: side - 1 }),
  y: fc.integer({ min: 0, max: side - 1 }),
  width: fc.integer({ min: 1, max: 5 }),
  height: fc.integer({ min: 1, max: 5 }),
});
const area: fc.Arbitrary<CoveredArea> = fc.oneof(
  rect,
  rect.map((of): CoveredArea => ({ ...of, frames: [1] })),
);
const areas: fc.Arbitrary<Areas> = fc
  .tuple(fc.array(area, { maxLength: 4 }), fc.option(fc.array(rect, { maxLength: 2 }), { nil: undefined }))
  .map(([cover, keepOnly]) => (keepOnly === undefined ? { cover } : { cover, keepOnly }));

const isIn = ({ x, y, width, height }: Rect, px: number, py: number): boolean =>
  px >= x && px < x + width && py >= y && py < y + height;

/** Pixel by pixel, some beyond the areas too. */
const goesAt = ({ cover, keepOnly }: Areas, frame: number, x: number, y: number): boolean =>
  cover.some((each) => (each.frames?.includes(frame) ?? true) && isIn(each, x, y)) ||
  (keepOnly !== undefined && !keepOnly.some((each) => isIn(each, x, y)));

describe('what went before', () => {
  test('goes still exactly where it goes still in every pixel of every frame', () => {
    fc.assert(
      fc.property(areas, areas, (before, now) => {
        let still = true;
        for (const frame of [0, 1])
          for (let y = -1; y < side + 6; y++)
            for (let x = -1; x < side + 6; x++)
              still &&= !goesAt(before, frame, x, y) || goesAt(now, frame, x, y);
        expect(goesStill(before, now)).toBe(still);
      }),
      { numRuns: 2000 },
    );
  });

  test('is all gone where two areas cover what one did', () => {
    const whole = { x: 0, y: 0, width: 10, height: 4 };
    const halves = [
      { x: 0, y: 0, width: 6, height: 4 },
      { x: 5, y: 0, width: 5, height: 4 },
    ];
    expect(goesStill({ cover: [whole] }, { cover: halves })).toBe(true);
    expect(goesStill({ cover: [whole] }, { cover: halves.slice(1) })).toBe(false);
  });
});
