import type { Lines } from './Lines';

/**
 * Undoes one level of the 5/3 wavelet on neighbouring lines (T.800 F.3.6, F.3.8.1), in place: the low and the high half are interleaved in `line`
 * and lifted in one go. Beyond its ends a line is mirrored, so that the first and the last high sample stand for the ones that are missing, and
 * so do the low ones.
 */
export function synthesizeReversible(data: Int32Array, line: Int32Array, lines: Lines): void {
  const { start, step, length, parity, count } = lines;
  if (length === 1) {
    if (parity === 1) for (let k = start; k < start + count; k++) data[k] = Math.trunc((data[k] ?? 0) / 2);
    return;
  }
  if (step === 1) {
    liftRow(data, line, lines);
    data.set(line.subarray(0, length), start);
    return;
  }
  liftColumns(data, line, lines);
  for (let i = 0, from = 0; i < length; i++) {
    const to = start + i * step;
    for (let k = 0; k < count; k++, from++) data[to + k] = line[from] ?? 0;
  }
}

function liftRow(data: Int32Array, line: Int32Array, { start, length, low, parity }: Lines): void {
  const high = start + low;
  const lastHigh = start + length - 1;
  let left = data[high] ?? 0;
  let next = parity === 0 ? high : high + 1;
  for (let from = start, to = parity; from < high; from++, to += 2, next++) {
    const right = next <= lastHigh ? (data[next] ?? 0) : left;
    line[to] = (data[from] ?? 0) - ((left + right + 2) >> 2);
    left = right;
  }
  left = line[parity] ?? 0;
  next = parity === 0 ? 2 : 1;
  for (let from = high, to = 1 - parity; from <= lastHigh; from++, to += 2, next += 2) {
    const right = next < length ? (line[next] ?? 0) : left;
    line[to] = (data[from] ?? 0) + ((left + right) >> 1);
    left = right;
  }
}

function liftColumns(data: Int32Array, line: Int32Array, lines: Lines): void {
  const { start, step, length, low, parity, count } = lines;
  const high = start + low * step;
  const lastHigh = start + (length - 1) * step;
  const lastLow = (parity + 2 * (low - 1)) * count;
  let left = high;
  let right = parity === 0 ? high : Math.min(lastHigh, high + step);
  for (let i = 0; i < low; i++) {
    const from = start + i * step;
    const to = (parity + 2 * i) * count;
    for (let k = 0; k < count; k++)
      line[to + k] = (data[from + k] ?? 0) - (((data[left + k] ?? 0) + (data[right + k] ?? 0) + 2) >> 2);
    left = right;
    right = Math.min(lastHigh, right + step);
  }
  for (let i = 0; i < length - low; i++) {
    const from = high + i * step;
    const to = (1 - parity + 2 * i) * count;
    const before = Math.max(parity * count, to - count);
    const after = Math.min(lastLow, to + count);
    for (let k = 0; k < count; k++)
      line[to + k] = (data[from + k] ?? 0) + (((line[before + k] ?? 0) + (line[after + k] ?? 0)) >> 1);
  }
}
