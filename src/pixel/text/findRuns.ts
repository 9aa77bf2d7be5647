/** Horizontal runs of ink; `group` leads to the first run of the area that a run belongs to. */
export interface Runs {
  readonly count: number;
  readonly row: Int32Array<ArrayBuffer>;
  readonly from: Int32Array<ArrayBuffer>;
  /** Last column, inclusive. */
  readonly to: Int32Array<ArrayBuffer>;
  readonly group: Int32Array<ArrayBuffer>;
}

/**
 * Runs of ink, joined where they touch, corners too: connected areas without a visit to every pixel of the ground.
 * @param before runs that nobody needs any more, for their memory
 */
export function findRuns(ink: Uint8Array, columns: number, rows: number, before?: Runs): Runs {
  let room = before?.row.length ?? 4096;
  let row = before?.row ?? new Int32Array(room);
  let from = before?.from ?? new Int32Array(room);
  let to = before?.to ?? new Int32Array(room);
  let group = before?.group ?? new Int32Array(room);
  let count = 0;
  const rootOf = (run: number): number => {
    let at = run;
    for (;;) {
      const up = group[at] ?? at;
      if (up === at) return at;
      const above = group[up] ?? up;
      group[at] = above;
      at = above;
    }
  };
  let [above, aboveEnd] = [0, 0];
  for (let y = 0; y < rows; y++) {
    const start = y * columns;
    const end = start + columns;
    const first = count;
    let over = above;
    for (let at = start; at < end; at++) {
      if (ink[at] !== 1) continue;
      const left = at;
      while (at < end && ink[at] === 1) at++;
      if (count === room) {
        room *= 2;
        row = grown(row, room);
        from = grown(from, room);
        to = grown(to, room);
        group = grown(group, room);
      }
      const x0 = left - start;
      const x1 = at - 1 - start;
      row[count] = y;
      from[count] = x0;
      to[count] = x1;
      group[count] = count;
      while (over < aboveEnd && (to[over] ?? 0) < x0 - 1) over++;
      for (let near = over; near < aboveEnd && (from[near] ?? 0) <= x1 + 1; near++) {
        const a = rootOf(near);
        const b = rootOf(count);
        if (a < b) group[b] = a;
        else if (b < a) group[a] = b;
      }
      count++;
    }
    above = first;
    aboveEnd = count;
  }
  for (let run = 0; run < count; run++) group[run] = rootOf(run);
  return { count, row, from, to, group };
}

function grown(old: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(old);
  return larger;
}
