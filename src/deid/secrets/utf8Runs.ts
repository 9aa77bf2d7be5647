/** Letters, at the least, that a text in UTF-8 has; bytes that are none spell two now and then. */
const fewest = 3;

/** The stretches of bytes that are UTF-8 and hold characters beyond ASCII. */
export function utf8Runs(bytes: Uint8Array): Uint8Array[] {
  const runs: Uint8Array[] = [];
  let [start, letters, beyond] = [0, 0, 0];
  const endAt = (at: number): void => {
    if (beyond > 0 && letters >= fewest) runs.push(bytes.subarray(start, at));
    [letters, beyond] = [0, 0];
  };
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length = byte < 0x80 ? 1 : lengthAt(bytes, at, byte);
    if (length === 0) {
      endAt(at);
      start = ++at;
      continue;
    }
    if (length > 1) beyond++;
    if (length > 1 || isLetter(byte)) letters++;
    at += length;
  }
  endAt(bytes.length);
  return runs;
}

/** Bytes of the character that a high byte begins (RFC 3629); 0 where it begins none. */
function lengthAt(bytes: Uint8Array, at: number, byte: number): number {
  const length = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}

const isLetter = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);
