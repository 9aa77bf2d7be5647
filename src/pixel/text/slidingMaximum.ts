import type { Workspace } from './Workspace';

/**
 * The greatest value in the square of 2 × radius + 1 pixels around each pixel, by van Herk's and Gil and Werman's method: three
 * comparisons a pixel and direction, whatever the radius. `out` may be `source`. Outside the picture lies nothing.
 */
export function slidingMaximum(
  source: Uint8Array,
  columns: number,
  rows: number,
  radius: number,
  out: Uint8Array,
  { across, forward, backward }: Workspace,
): void {
  const window = 2 * radius + 1;
  alongRows(source, columns, rows, radius, window, across, forward, backward);
  alongColumns(across, columns, rows, radius, window, out, forward, backward);
}

/** `forward` runs on from the start of each block of `window` pixels, `backward` from its end; a window touches two blocks at most. */
function alongRows(
  source: Uint8Array,
  columns: number,
  rows: number,
  radius: number,
  window: number,
  out: Uint8Array,
  forward: Uint8Array,
  backward: Uint8Array,
): void {
  const last = columns - 1;
  for (let y = 0, row = 0; y < rows; y++, row += columns) {
    for (let block = 0; block < columns; block += window) {
      const end = Math.min(block + window, columns);
      let most = 0;
      for (let x = block; x < end; x++) {
        const value = source[row + x] ?? 0;
        if (value > most) most = value;
        forward[x] = most;
      }
      most = 0;
      for (let x = end - 1; x >= block; x--) {
        const value = source[row + x] ?? 0;
        if (value > most) most = value;
        backward[x] = most;
      }
    }
    for (let x = 0; x < columns; x++) {
      const from = x - radius;
      const until = Math.min(x + radius, last);
      out[row + x] = either(forward, backward, from, until, window);
    }
  }
}

function either(
  forward: Uint8Array,
  backward: Uint8Array,
  from: number,
  until: number,
  window: number,
): number {
  if (from < 0) return forward[until] ?? 0;
  const a = backward[from] ?? 0;
  // Cut off at the end inside one block: what runs forward would begin too early.
  if (until - from < window - 1 && until - (until % window) <= from) return a;
  const b = forward[until] ?? 0;
  return a > b ? a : b;
}

/** Row by row, so that memory is read in order. */
function alongColumns(
  source: Uint8Array,
  columns: number,
  rows: number,
  radius: number,
  window: number,
  out: Uint8Array,
  forward: Uint8Array,
  backward: Uint8Array,
): void {
  const size = columns * rows;
  for (let y = 0, row = 0; y < rows; y++, row += columns) {
    if (y % window === 0) {
      for (let at = row, end = row + columns; at < end; at++) forward[at] = source[at] ?? 0;
    } else {
      for (let at = row, end = row + columns; at < end; at++) {
        const before = forward[at - columns] ?? 0;
        const value = source[at] ?? 0;
        forward[at] = value > before ? value : before;
      }
    }
  }
  for (let y = rows - 1, row = size - columns; y >= 0; y--, row -= columns) {
    if (y === rows - 1 || (y + 1) % window === 0) {
      for (let at = row, end = row + columns; at < end; at++) backward[at] = source[at] ?? 0;
    } else {
      for (let at = row, end = row + columns; at < end; at++) {
        const behind = backward[at + columns] ?? 0;
        const value = source[at] ?? 0;
        backward[at] = value > behind ? value : behind;
      }
    }
  }
  for (let y = 0, row = 0; y < rows; y++, row += columns) {
    const from = y - radius;
    const until = Math.min(y + radius, rows - 1);
    const ahead = until * columns;
    const behind = from * columns;
    if (from < 0) {
      for (let x = 0; x < columns; x++) out[row + x] = forward[ahead + x] ?? 0;
    } else if (until - from < window - 1 && until - (until % window) <= from) {
      for (let x = 0; x < columns; x++) out[row + x] = backward[behind + x] ?? 0;
    } else {
      for (let x = 0; x < columns; x++) {
        const a = backward[behind + x] ?? 0;
        const b = forward[ahead + x] ?? 0;
        out[row + x] = a > b ? a : b;
      }
    }
  }
}
