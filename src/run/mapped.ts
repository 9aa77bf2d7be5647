/** What becomes of each, in steps (`inSteps`). */
export function* mapped<Item, Out>(items: Iterable<Item>, work: (item: Item) => Out): Generator<void, Out[]> {
  const made: Out[] = [];
  for (const item of items) {
    yield;
    made.push(work(item));
  }
  return made;
}
