/**
 * Index of the first byte that differs, the shorter length where one is the start of the other, -1 where both are equal.
 * Compares four bytes at once where both views lie alike in their buffers.
 */
export function differAt(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  let at = 0;
  if (length >= 64 && a.byteOffset % 4 === b.byteOffset % 4) {
    const lead = (4 - (a.byteOffset % 4)) % 4;
    const words = Math.floor((length - lead) / 4);
    if (bytewise(a, b, 0, lead) < 0) at = lead + 4 * sameWords(a, b, lead, words);
  }
  const found = bytewise(a, b, at, length);
  if (found >= 0) return found;
  return a.length === b.length ? -1 : length;
}

/** How many words from `lead` on are equal. */
function sameWords(a: Uint8Array, b: Uint8Array, lead: number, words: number): number {
  const left = new Int32Array(a.buffer, a.byteOffset + lead, words);
  const right = new Int32Array(b.buffer, b.byteOffset + lead, words);
  let i = 0;
  while (i < words && left[i] === right[i]) i++;
  return i;
}

function bytewise(a: Uint8Array, b: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (a[i] !== b[i]) return i;
  return -1;
}
