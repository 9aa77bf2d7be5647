import { describe, expect, it } from 'vitest';
import { drainAhead } from '../../../src/run/survey/drainAhead';

async function* numbers(upTo: number, ended: () => void = () => undefined): AsyncGenerator<number> {
  try {
    for (let n = 0; n < upTo; n++) {
      await Promise.resolve();
      yield n;
    }
  } finally {
    ended();
  }
}

describe('drainAhead', () => {
  it('gives every item in order and knows their number before the last is worked on', async () => {
    let seen = 0;
    const got: number[] = [];
    for await (const n of drainAhead(numbers(50), (count) => (seen = count))) {
      got.push(n);
      await new Promise((resolve) => setTimeout(resolve, n === 0 ? 20 : 0));
      expect(seen).toBe(50);
    }
    expect(got).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('ends the source when the reader stops early', async () => {
    let ended = false;
    for await (const n of drainAhead(
      numbers(1_000_000, () => (ended = true)),
      () => undefined,
    )) {
      if (n === 3) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(ended).toBe(true);
  });

  it('lets others go on while a source gives without a wait', async () => {
    let heard = 0;
    const timer = setInterval(() => heard++, 1);
    let heardAtEnd: number | undefined;
    const slow = (count: number): void => {
      const until = performance.now() + 1;
      while (performance.now() < until);
      if (count === 100) heardAtEnd = heard;
    };
    for await (const n of drainAhead(Array.from({ length: 100 }).keys(), slow)) if (n === 99) break;
    clearInterval(timer);
    expect(heardAtEnd).toBeGreaterThan(0);
  });

  it('hands on the failure of the source', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield await Promise.resolve(1);
      throw new Error('gone');
    }
    const read = async (): Promise<void> => {
      for await (const n of drainAhead(broken(), () => undefined)) expect(n).toBe(1);
    };
    await expect(read()).rejects.toThrow('gone');
  });
});
