/** Sorted at once: a few milliseconds of work. */
const few = 4096;

/** Sorts as `toSorted` does, in steps (`inSteps`). */
export function* sorted<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<void, readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let at = 0; at < items.length; at += few) {
    runs.push(items.slice(at, at + few).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: typeof runs = [];
    for (let at = 0; at < runs.length; at += 2)
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<void, readonly Item[]> {
  const all: Item[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const [a, b] = [one[left] as Item, other[right] as Item];
    if (compare(a, b) <= 0) {
      all.push(a);
      left++;
    } else {
      all.push(b);
      right++;
    }
    if (all.length % few === 0) yield;
  }
  return all.concat(one.slice(left), other.slice(right));
}
