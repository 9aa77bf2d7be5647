import type { Workspace } from './Workspace';

/**
 * The greatest value in the square of 2 × radius + 1 values around each one, for values below 128. Four of them lie in one word and are
 * compared at once: the eighth bit of each says which one is greater. Windows of twice the width are made of two. `out` may be `source`.
 * Outside lies nothing. Radius 4 at most. The first of four values is the low byte of its word, as in every engine that browsers run on.
 */
export function slidingMaximum(
  source: Uint8Array,
  columns: number,
  rows: number,
  radius: number,
  out: Uint8Array,
  { words }: Workspace,
): void {
  const window = 2 * radius + 1;
  const stride = Math.ceil((columns + window) / 4);
  const across = 4 * stride;
  const bytes = new Uint8Array(words.buffer);
  const size = stride * (rows + window - 1);
  words.fill(0, 0, size + 1);
  for (let y = 0; y < rows; y++)
    bytes.set(source.subarray(y * columns, (y + 1) * columns), (y + radius) * across + radius);
  // A window begins `radius` before its middle, which is where the margin puts the first value.
  let width = 1;
  for (; 2 * width <= window; width *= 2) besides(words, size, width);
  besides(words, size, window - width);
  for (width = 1; 2 * width <= window; width *= 2) below(words, size, width * stride);
  below(words, size, (window - width) * stride);
  for (let y = 0; y < rows; y++) out.set(bytes.subarray(y * across, y * across + columns), y * columns);
}

/** Each value or the one `step` bytes behind it, the greater one; what is read lies ahead of what is written. */
function besides(words: Uint32Array, size: number, step: number): void {
  if (step % 4 === 0) {
    below(words, size, step / 4);
    return;
  }
  const bits = 8 * step;
  const rest = 32 - bits;
  let next = words[0] ?? 0;
  for (let i = 0; i < size; i++) {
    const a = next;
    next = words[i + 1] ?? 0;
    const b = (a >>> bits) | (next << rest);
    const greater = Math.imul((((a | 0x80808080) - b) >>> 7) & 0x01010101, 255);
    words[i] = (a & greater) | (b & ~greater);
  }
}

/** The same, `step` words behind. */
function below(words: Uint32Array, size: number, step: number): void {
  for (let i = 0, ahead = step; ahead < size; i++, ahead++) {
    const a = words[i] ?? 0;
    const b = words[ahead] ?? 0;
    const greater = Math.imul((((a | 0x80808080) - b) >>> 7) & 0x01010101, 255);
    words[i] = (a & greater) | (b & ~greater);
  }
}
