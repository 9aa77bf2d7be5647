import { describe, expect, it } from 'vitest';
import { ahead } from '../../../src/platform/taking/ahead';
import { inBatches } from '../../../src/platform/inBatches';

async function all<Thing>(things: AsyncIterable<Thing>): Promise<Thing[]> {
  const list: Thing[] = [];
  for await (const thing of things) list.push(thing);
  return list;
}
const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('work ahead', () => {
  it('gives results in the order of the things, and works on so many at once', async () => {
    let [working, most] = [0, 0];
    const work = async (n: number): Promise<number> => {
      most = Math.max(most, ++working);
      await later(20 - n);
      working--;
      return 2 * n;
    };
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    expect(await all(ahead(numbers, 4, work))).toEqual(numbers.map((n) => 2 * n));
    expect(most).toBe(4);
  });

  it('gives a result though the next thing does not come', async () => {
    async function* stalling(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const first = await ahead(stalling(), 4, (n) => Promise.resolve(n)).next();
    expect(first.value).toBe(1);
  });

  it('fails with the work, and with the source', async () => {
    const fails = (n: number) => (n === 3 ? Promise.reject(new Error('three')) : later(5));
    await expect(all(ahead([1, 2, 3, 4], 4, fails))).rejects.toThrow('three');
    // eslint-disable-next-line @typescript-eslint/require-await -- as a folder that cannot be listed
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error('source');
    }
    await expect(all(ahead(failing(), 4, () => later(1)))).rejects.toThrow('source');
  });

  it('ends the source where it is ended', async () => {
    let ended = false;
    function* source(): Generator<number> {
      try {
        for (;;) yield 1;
      } finally {
        ended = true;
      }
    }
    const results = ahead(source(), 2, () => Promise.resolve());
    await results.next();
    await results.return(undefined);
    expect(ended).toBe(true);
  });
});

describe('batches', () => {
  const batched = (sizes: readonly number[], keyOf?: (size: number) => unknown) =>
    all(inBatches(sizes, (size) => size, keyOf));

  it('hold all in order: many small ones, a large one alone', async () => {
    expect(await batched(Array.from({ length: 20 }, () => 1))).toEqual([
      Array.from({ length: 16 }, () => 1),
      Array.from({ length: 4 }, () => 1),
    ]);
    expect(await batched([1, 2e9, 3, 4])).toEqual([[1], [2e9], [3, 4]]);
    expect(await batched([])).toEqual([]);
  });

  it('hold neighbours with the same key', async () => {
    expect(await batched([2, 4, 1, 3, 6], (n) => n % 2)).toEqual([[2, 4], [1, 3], [6]]);
  });
});
