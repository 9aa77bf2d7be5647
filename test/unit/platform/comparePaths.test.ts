import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePaths } from '../../../src/platform/taking/comparePaths';

describe('the order of paths', () => {
  it('counts numbers as numbers and goes folder by folder', () => {
    const sorted = ['S1/IM1', 'S1/IM2', 'S1/IM010', 'S1/IM10', 'S2/a', 'S10', 'S10/1', 'T'];
    expect([...sorted].reverse().sort(comparePaths)).toEqual(sorted);
  });

  it('is one order whatever the names', () => {
    const name = fc.string({
      unit: fc.constantFrom('0', '1', '2', '9', 'a', 'B', '/', '.', '\u00e4'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        const sign = (x: string, y: string): number => Math.sign(comparePaths(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        expect(sign(a, b) === 0).toBe(a === b);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
