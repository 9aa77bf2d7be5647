/**
 * The unit of UTF-16 for the character that begins at a place in UTF-8, of which `utf8Width` knows the width; -1 for one that has two
 * units, and for what the engine's decoder takes for none (surrogates, more bytes than there need be).
 */
export function utf8Unit(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte < 0x80) return byte;
  const second = (bytes[at + 1] ?? 0) & 0x3f;
  if (byte < 0xe0) return ((byte & 0x1f) << 6) | second;
  if (byte > 0xef) return -1;
  const unit = ((byte & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? -1 : unit;
}
