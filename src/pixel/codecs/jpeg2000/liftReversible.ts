/** The 5/3 filter (T.800 F.3.8.1) on `count` interleaved lines. `parity` 1: the first sample is one of the high half. */
export function liftReversible(line: Int32Array, length: number, parity: number, count: number): void {
  if (length === 1) {
    if (parity === 1) for (let k = 0; k < count; k++) line[k] = Math.trunc((line[k] ?? 0) / 2);
    return;
  }
  for (let i = parity; i < length; i += 2) {
    const at = i * count;
    // Beyond its ends a line is mirrored.
    const left = i > 0 ? at - count : at + count;
    const right = i + 1 < length ? at + count : at - count;
    for (let k = 0; k < count; k++)
      line[at + k] = (line[at + k] ?? 0) - (((line[left + k] ?? 0) + (line[right + k] ?? 0) + 2) >> 2);
  }
  for (let i = 1 - parity; i < length; i += 2) {
    const at = i * count;
    const left = i > 0 ? at - count : at + count;
    const right = i + 1 < length ? at + count : at - count;
    for (let k = 0; k < count; k++)
      line[at + k] = (line[at + k] ?? 0) + (((line[left + k] ?? 0) + (line[right + k] ?? 0)) >> 1);
  }
}
