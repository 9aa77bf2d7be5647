import { pausing } from '../../platform/pausing';

/**
 * Reads a source as fast as it gives, so that its length is known long before the last item is worked on; a source that never waits is left
 * alone every few milliseconds. `seen` is called with each item and their number so far: what it costs, such as the size of a file, which a
 * browser asks another process for, is part of the work. Returning early ends the source too.
 */
export async function* drainAhead<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  seen: (count: number, item: Item) => void,
): AsyncGenerator<Item> {
  const items: Item[] = [];
  const end = new AbortController();
  let failure: unknown;
  let wake = (): void => undefined;
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const drain = async (): Promise<void> => {
    const pause = pausing();
    try {
      for (;;) {
        await pause();
        const next = await iterator.next();
        if (end.signal.aborted || next.done === true) break;
        items.push(next.value);
        seen(items.length, next.value);
        wake();
      }
    } catch (error) {
      failure = error;
    }
    end.abort();
    wake();
  };
  void drain();
  try {
    for (let at = 0; ; at++) {
      while (at >= items.length && !end.signal.aborted)
        await new Promise<void>((resolve) => (wake = resolve));
      const item = items[at];
      if (at >= items.length || item === undefined) break;
      yield item;
    }
    if (failure !== undefined) throw failure as Error;
  } finally {
    end.abort();
    void iterator.return?.();
  }
}
