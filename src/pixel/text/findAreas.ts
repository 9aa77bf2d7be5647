import type { Runs } from './findRuns';

/** Connected areas of ink: their boxes (edges inclusive), their pixels, and their runs as chains through `nextRun`, -1 at the end. */
export interface Areas {
  readonly count: number;
  readonly left: Int32Array;
  readonly top: Int32Array;
  readonly right: Int32Array;
  readonly bottom: Int32Array;
  readonly size: Int32Array;
  readonly firstRun: Int32Array;
  readonly nextRun: Int32Array;
}

/** Gathers the runs of each area. Plain arrays of numbers: noise has a hundred thousand areas. */
export function findAreas({ count: runs, row, from, to, group }: Runs): Areas {
  const indexOf = new Int32Array(runs);
  let count = 0;
  // A root is the first run of its area.
  for (let run = 0; run < runs; run++) if (group[run] === run) indexOf[run] = count++;
  const [left, top, right, bottom, size] = Array.from({ length: 5 }, () => new Int32Array(count)) as Five;
  const firstRun = new Int32Array(count);
  const nextRun = new Int32Array(runs);
  for (let run = runs - 1; run >= 0; run--) {
    const root = group[run] ?? run;
    const area = indexOf[root] ?? 0;
    const x0 = from[run] ?? 0;
    const x1 = to[run] ?? 0;
    const fresh = size[area] === 0;
    nextRun[run] = fresh ? -1 : (firstRun[area] ?? -1);
    firstRun[area] = run;
    if (fresh || x0 < (left[area] ?? 0)) left[area] = x0;
    if (fresh || x1 > (right[area] ?? 0)) right[area] = x1;
    if (fresh) bottom[area] = row[run] ?? 0;
    top[area] = row[run] ?? 0;
    size[area] = (size[area] ?? 0) + x1 - x0 + 1;
  }
  return { count, left, top, right, bottom, size, firstRun, nextRun };
}

type Five = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
