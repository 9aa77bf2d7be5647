/** Works on all things, `most` at once, in the order in which they come; fails with the first that fails. */
export async function inParallel<Thing>(
  things: AsyncIterable<Thing>,
  most: number,
  work: (thing: Thing) => Promise<void>,
): Promise<void> {
  const source = things[Symbol.asyncIterator]();
  const over = new AbortController();
  const pull = async (): Promise<void> => {
    for (
      let next = await source.next();
      next.done !== true && !over.signal.aborted;
      next = await source.next()
    )
      await work(next.value);
  };
  try {
    await Promise.all(Array.from({ length: most }, pull));
  } finally {
    over.abort();
  }
}
