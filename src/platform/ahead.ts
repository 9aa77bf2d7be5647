/**
 * Works on up to `most` things at once and gives the results in the order of the things, each as soon as it is there: no result waits for
 * things that are still to come.
 */
export async function* ahead<Thing, Result>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  most: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const source = Symbol.asyncIterator in things ? things[Symbol.asyncIterator]() : things[Symbol.iterator]();
  const running: Promise<Result>[] = [];
  const seen = { end: false as boolean };
  let pulling: Promise<void> | undefined;
  const pull = async (): Promise<void> => {
    const next = await source.next();
    pulling = undefined;
    if (next.done === true) {
      seen.end = true;
      return;
    }
    const result = work(next.value);
    running.push(result);
    // Told where it is awaited.
    void result.catch(() => undefined);
  };
  try {
    for (;;) {
      if (pulling === undefined && !seen.end && running.length < most) pulling = pull();
      const [first] = running;
      if (first === undefined) {
        if (pulling === undefined) return;
        await pulling;
      } else if (pulling === undefined || (await comesFirst(first, pulling))) {
        void running.shift();
        yield await first;
      }
    }
  } finally {
    void source.return?.();
  }
}

const comesFirst = (one: Promise<unknown>, other: Promise<void>): Promise<boolean> =>
  Promise.race([
    one.then(
      () => true,
      () => true,
    ),
    other.then(() => false),
  ]);
