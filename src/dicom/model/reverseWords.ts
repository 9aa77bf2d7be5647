/** A copy with the bytes of each whole word reversed: the value in the other byte order. */
export function reverseWords(bytes: Uint8Array, width: 2 | 4 | 8): Uint8Array<ArrayBuffer> {
  const reversed = bytes.slice();
  for (let at = 0; at + width <= bytes.length; at += width)
    for (let k = 0; k < width; k++) reversed[at + k] = bytes[at + width - 1 - k] ?? 0;
  return reversed;
}
