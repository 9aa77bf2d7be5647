import { describe, expect, it } from 'vitest';
import type { Failed } from '../../../src/file/outcomes';
import { createPool } from '../../../src/lanes/pool';
import { together } from '../../../src/lanes/together';

interface Service {
  double(numbers: readonly number[]): Promise<readonly number[] | Failed>;
}

/** Lanes that double numbers, and what they were asked. One hangs at 13, dies at 7, and has a bug of ours at 5. */
function world() {
  const asked: (readonly number[])[] = [];
  let started = 0;
  const start = () => {
    started++;
    let die = (): void => undefined;
    const died = new Promise<void>((resolve) => (die = resolve));
    const service: Service = {
      double(numbers) {
        asked.push(numbers);
        if (numbers.includes(13)) return new Promise(() => undefined);
        if (numbers.includes(5)) return Promise.resolve({ kind: 'failed', code: 'internal' });
        if (!numbers.includes(7)) return Promise.resolve(numbers.map((n) => 2 * n));
        die();
        return new Promise(() => undefined);
      },
    };
    return { service, died, terminate: () => undefined };
  };
  const pool = createPool<Service>(start, 2);
  const double = (numbers: readonly number[], signal?: AbortSignal) =>
    together(pool, numbers, (lane, some) => lane.double(some), { signal, timeoutOf: () => 40 });
  return { double, asked, started: () => started };
}

describe('what is asked together', () => {
  it('is one message and has its answers in order', async () => {
    const { double, asked } = world();
    expect(await double([1, 2, 3])).toEqual([2, 4, 6]);
    expect(asked).toEqual([[1, 2, 3]]);
  });

  it.each([
    ['hangs', 13, 'timeout'],
    ['kills its lane', 7, 'lane-died'],
    ['meets a bug of ours', 5, 'internal'],
  ])('costs the one that %s, and no other', async (_, bad, code) => {
    const { double } = world();
    expect(await double([1, bad, 3])).toEqual([2, { kind: 'failed', code }, 6]);
  });

  it('asks about one by itself no second time', async () => {
    const { double, asked } = world();
    expect(await double([13])).toEqual([{ kind: 'failed', code: 'timeout' }]);
    expect(asked).toEqual([[13]]);
  });

  it('ends with the reason of an abort, also while one is asked about by itself', async () => {
    const { double, asked } = world();
    const abort = new AbortController();
    const doubling = double([1, 5, 13], abort.signal);
    while (asked.length < 3) await new Promise((resolve) => setTimeout(resolve, 1));
    abort.abort(new Error('enough'));
    await expect(doubling).rejects.toThrow('enough');
  });
});
