/** Works on up to `most` things at once and gives the results in the order of the things. `work` must not reject. */
export async function* ahead<Thing, Result>(
  things: Iterable<Thing> | AsyncIterable<Thing>,
  most: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const thing of things) {
    running.push(work(thing));
    if (running.length < most) continue;
    const first = running.shift();
    if (first !== undefined) yield await first;
  }
  for (const next of running) yield await next;
}
