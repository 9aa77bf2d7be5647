/**
 * Instance Number (0020,0013) of a file, found by its bytes and not by a reader: explicit or implicit VR, either byte order. Tools keep it, and
 * each file of the set has one of its own, so it tells which copy is whose. Undefined where there is none.
 */
export function instanceNumberIn(bytes: Uint8Array): number | undefined {
  for (let at = bytes.indexOf(0x20); at >= 0; at = bytes.indexOf(0x20, at + 1)) {
    const start = startOfValue(bytes, at);
    if (start === undefined) continue;
    const digits = /^\s*(\d{1,4})/.exec(String.fromCharCode(...bytes.subarray(start, start + 6)));
    if (digits?.[1] !== undefined) return Number(digits[1]);
  }
  return undefined;
}

/** The first byte of the value of an element whose tag has its 0x20 here. */
function startOfValue(bytes: Uint8Array, at: number): number | undefined {
  const is = (from: number, ...wanted: readonly number[]): boolean =>
    wanted.every((byte, n) => bytes[from + n] === byte);
  if (is(at, 0x20, 0x00, 0x13, 0x00, 0x49, 0x53)) return at + 8;
  if (is(at, 0x20, 0x00, 0x13, 0x00) && is(at + 5, 0, 0, 0) && (bytes[at + 4] ?? 0) <= 12) return at + 8;
  if (is(at - 1, 0x00, 0x20, 0x00, 0x13, 0x49, 0x53)) return at + 7;
  return undefined;
}
