import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/run/atOnce';
import { inSteps } from '../../../src/platform/inSteps';
import { mapped } from '../../../src/run/mapped';
import { sorted } from '../../../src/platform/sorted';

/** Work that holds the thread for so many milliseconds before each pause. */
function* slow(steps: number, milliseconds: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('work in steps', () => {
  it('lets others go on before it is done, and gives what it made', async () => {
    let heard = 0;
    const timer = setInterval(() => heard++, 1);
    expect(await inSteps(slow(5, 10))).toBe('done');
    clearInterval(timer);
    expect(heard).toBeGreaterThan(0);
  });

  it('is the same as at once', async () => {
    const double = (n: number): number => 2 * n;
    expect(await inSteps(mapped([1, 2, 3], double))).toEqual([2, 4, 6]);
    expect(atOnce(mapped([1, 2, 3], double))).toEqual([2, 4, 6]);
  });

  it('rejects with what the work throws', async () => {
    const broken = mapped([1], () => {
      throw new Error('broken');
    });
    await expect(inSteps(broken)).rejects.toThrow('broken');
  });

  it('sorts as toSorted does, equal ones as they came', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer()), {
      minLength: 9000,
      maxLength: 20_000,
    });
    const byFirst = ([a]: [number, number], [b]: [number, number]): number => a - b;
    fc.assert(
      fc.property(pairs, (given) => {
        expect(atOnce(sorted(given, byFirst))).toEqual(given.toSorted(byFirst));
      }),
      { numRuns: 10 },
    );
  });
});
