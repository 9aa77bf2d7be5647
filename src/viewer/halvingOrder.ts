/** The numbers from 0 to `count` - 1, each once: the middle, then the middles of both halves, and so on, ever closer together. */
export function* halvingOrder(count: number): Generator<number> {
  let halves: (readonly [from: number, until: number])[] = [[0, count]];
  while (halves.length > 0) {
    const smaller: typeof halves = [];
    for (const [from, until] of halves) {
      if (from >= until) continue;
      const middle = Math.floor((from + until) / 2);
      yield middle;
      smaller.push([from, middle], [middle + 1, until]);
    }
    halves = smaller;
  }
}
