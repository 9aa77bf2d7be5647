import { abortReason } from '../lanes/abortReason';

/** Takes all that a source gives. Rejects with the signal's reason on abort, also where the source hangs; nothing is taken then any more. */
export async function takeAll<Thing>(
  source: AsyncIterable<Thing>,
  take: (thing: Thing) => void,
  signal: AbortSignal,
): Promise<void> {
  const things = source[Symbol.asyncIterator]();
  const over = new AbortController();
  const all = async (): Promise<void> => {
    for (;;) {
      const next = await things.next();
      if (next.done === true || over.signal.aborted) return;
      take(next.value);
    }
  };
  try {
    if (signal.aborted) throw abortReason(signal);
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(abortReason(signal)), { signal: over.signal });
      all().then(resolve, reject);
    });
  } finally {
    over.abort();
    // Not awaited: a source that hangs would hold back the end.
    void things.return?.();
  }
}
