/** The NAL units of a byte stream (ITU-T H.264 Annex B), without start codes and the zeros behind them. Views, not copies. */
export function nalUnits(bytes: Uint8Array): Uint8Array[] {
  const units: Uint8Array[] = [];
  let start = -1;
  for (let at = 0; at + 3 <= bytes.length; at++) {
    if (bytes[at] !== 0 || bytes[at + 1] !== 0 || bytes[at + 2] !== 1) continue;
    if (start >= 0) units.push(trimmed(bytes, start, at));
    start = at + 3;
    at += 2;
  }
  if (start >= 0) units.push(trimmed(bytes, start, bytes.length));
  return units.filter(({ length }) => length > 0);
}

function trimmed(bytes: Uint8Array, start: number, end: number): Uint8Array {
  let last = end;
  while (last > start && bytes[last - 1] === 0) last--;
  return bytes.subarray(start, last);
}
