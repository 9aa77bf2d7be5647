/** Bytes of the character that begins there (RFC 3629); 0 where none does. */
export function utf8Width(bytes: ArrayLike<number>, at: number): number {
  const byte = bytes[at] ?? 0xff;
  if (byte < 0x80) return 1;
  const width = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let i = 1; i < width; i++) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return width;
}
