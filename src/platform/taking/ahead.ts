/** What things at work may weigh together, unless the last of them weighs more. One weighs until its result was used. */
interface Weight<Thing> {
  readonly of: (thing: Thing) => number;
  readonly most: number;
}

/**
 * Works on up to `most` things at once and gives the results in the order of the things, each as soon as it is there: no result waits for
 * things that are still to come.
 */
export async function* ahead<Thing, Result>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  most: number,
  work: (thing: Thing) => Promise<Result>,
  weight: Weight<Thing> = { of: () => 0, most: Infinity },
): AsyncGenerator<Result> {
  const source = Symbol.asyncIterator in things ? things[Symbol.asyncIterator]() : things[Symbol.iterator]();
  const running: { readonly result: Promise<Result>; readonly weight: number }[] = [];
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
    running.push({ result, weight: weight.of(next.value) });
    // Told where it is awaited.
    void result.catch(() => undefined);
  };
  try {
    for (;;) {
      const load = running.reduce((sum, each) => sum + each.weight, 0);
      const hasRoom = running.length < most && load < weight.most;
      if (pulling === undefined && !seen.end && hasRoom) pulling = pull();
      const [first] = running;
      if (first === undefined) {
        if (pulling === undefined) return;
        await pulling;
      } else if (pulling === undefined || (await comesFirst(first.result, pulling))) {
        yield await first.result;
        running.shift();
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
