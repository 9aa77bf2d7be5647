/**
 * Repeats a cell over the bits [from, to) of `bytes`, of which any part may lie outside. Bits count from the lowest of each byte (PS3.5
 * 8.1.1); where a stretch does not begin and end at whole bytes, the cell is one byte whose bits are alike.
 */
export function paintBits(bytes: Uint8Array, from: number, to: number, cell: Uint8Array): void {
  const start = Math.max(0, from);
  const end = Math.min(8 * bytes.length, to);
  if (start >= end) return;
  const first = Math.ceil(start / 8);
  const behind = Math.floor(end / 8);
  if (first > behind) {
    paintWithin(bytes, first - 1, start % 8, end % 8, cell);
    return;
  }
  if (start % 8 !== 0) paintWithin(bytes, first - 1, start % 8, 8, cell);
  if (first < behind) repeat(bytes, first, behind, cell, first - Math.floor(from / 8));
  if (end % 8 !== 0) paintWithin(bytes, behind, 0, end % 8, cell);
}

/** The bits [from, to) of one byte. */
function paintWithin(bytes: Uint8Array, at: number, from: number, to: number, [bits = 0]: Uint8Array): void {
  const mask = 2 ** to - 2 ** from;
  bytes[at] = ((bytes[at] ?? 0) & ~mask) | (bits & mask);
}

/** @param into how many bytes of the stretch lie before `start` */
function repeat(bytes: Uint8Array, start: number, end: number, cell: Uint8Array, into: number): void {
  // A loop of its own: asked for each row of each frame.
  let alike = 1;
  while (alike < cell.length && cell[alike] === cell[0]) alike++;
  if (alike >= cell.length) {
    bytes.fill(cell[0] ?? 0, start, end);
    return;
  }
  const once = Math.min(end, start + cell.length);
  for (let i = start; i < once; i++) bytes[i] = cell[(into + i - start) % cell.length] ?? 0;
  for (let done = cell.length; start + done < end; done *= 2)
    bytes.copyWithin(start + done, start, Math.min(start + done, end - done));
}
