import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverOf } from '../../../src/pixel/redact/coverOf';
import type { Rect } from '../../../src/pixel/Redaction';

const rect = fc.record({
  x: fc.integer({ min: -3, max: 12 }),
  y: fc.integer({ min: -3, max: 12 }),
  width: fc.integer({ min: 0, max: 9 }),
  height: fc.integer({ min: 0, max: 9 }),
});
const holds = ({ x, y, width, height }: Rect, column: number, row: number): boolean =>
  column >= x && column < x + width && row >= y && row < y + height;

describe('the cover of a frame', () => {
  it('is what lies in an area that goes, or outside of all that stay, pixel for pixel', () => {
    fc.assert(
      fc.property(
        fc.array(rect, { maxLength: 5 }),
        fc.option(fc.array(rect, { maxLength: 4 }), { nil: undefined }),
        (cover, keepOnly) => {
          const bands = coverOf({ cover, ...(keepOnly ? { keepOnly } : {}) }, { rows: 10, columns: 8 })(0);
          for (let row = 0; row < 10; row++)
            for (let column = 0; column < 8; column++) {
              const goes =
                cover.some((area) => holds(area, column, row)) ||
                (keepOnly !== undefined && !keepOnly.some((area) => holds(area, column, row)));
              const covered = bands.some(
                ({ top, bottom, spans }) =>
                  row >= top && row < bottom && spans.some(([from, to]) => column >= from && column < to),
              );
              expect(covered).toBe(goes);
            }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has bands from top to bottom, apart and with spans in order', () => {
    fc.assert(
      fc.property(fc.array(rect, { maxLength: 6 }), (cover) => {
        const bands = coverOf({ cover }, { rows: 10, columns: 8 })(0);
        let bottom = 0;
        for (const band of bands) {
          expect(band.top).toBeGreaterThanOrEqual(bottom);
          bottom = band.bottom;
          let end = -1;
          for (const [from, to] of band.spans) {
            expect(from).toBeGreaterThan(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
        }
        expect(bottom).toBeLessThanOrEqual(10);
      }),
      { numRuns: 300 },
    );
  });

  it('takes half covered pixels with it, and does not keep half kept ones', () => {
    const size = { rows: 4, columns: 4 };
    const half = { x: 0.5, y: 0.5, width: 2, height: 1 };
    expect(coverOf({ cover: [half] }, size)(0)).toEqual([{ top: 0, bottom: 2, spans: [[0, 3]] }]);
    const kept = coverOf({ cover: [], keepOnly: [{ ...half, height: 2 }] }, size)(0);
    expect(kept).toContainEqual({ top: 1, bottom: 2, spans: [[0, 1], [2, 4]] }); // prettier-ignore
  });
});
