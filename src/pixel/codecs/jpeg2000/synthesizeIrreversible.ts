import type { Lines } from './Lines';

/** Parameters of the 9/7 filter (T.800 Table F.4). */
const alpha = -1.586134342059924;
const beta = -0.052980118572961;
const gamma = 0.882911075530934;
const delta = 0.443506852043971;
const lowScale = 1.230174104914001;
/**
 * Table F.4 says 1/K, which is 0.81289307. OpenJPEG, and with it GDCM and most readers of DICOM, has always taken this value. The
 * difference shows in 16-bit pictures only, as one level; being equal to what others see is worth more.
 */
const highScale = 0.812866211;

/**
 * Undoes one level of the 9/7 wavelet on neighbouring lines (T.800 F.3.6, F.3.8.2), in place: interleaved in `line`, scaled, lifted in four steps.
 */
export function synthesizeIrreversible(data: Float32Array, line: Float32Array, lines: Lines): void {
  const { start, step, length, low, parity, count } = lines;
  if (length === 1) {
    if (parity === 1) for (let k = start; k < start + count; k++) data[k] = (data[k] ?? 0) / 2;
    return;
  }
  interleave(data, line, lines, start, low, parity, lowScale);
  interleave(data, line, lines, start + low * step, length - low, 1 - parity, highScale);
  const lift = count === 1 ? liftOne : liftAll;
  lift(line, length, parity, delta, count);
  lift(line, length, 1 - parity, gamma, count);
  lift(line, length, parity, beta, count);
  lift(line, length, 1 - parity, alpha, count);
  if (step === 1) data.set(line.subarray(0, length), start);
  else
    for (let i = 0, from = 0; i < length; i++) {
      const to = start + i * step;
      for (let k = 0; k < count; k++, from++) data[to + k] = line[from] ?? 0;
    }
}

function interleave(
  data: Float32Array,
  line: Float32Array,
  { step, count }: Lines,
  start: number,
  length: number,
  first: number,
  scale: number,
): void {
  if (count === 1) {
    for (let i = 0, from = start; i < length; i++, from += step)
      line[first + 2 * i] = (data[from] ?? 0) * scale;
    return;
  }
  for (let i = 0; i < length; i++) {
    const from = start + i * step;
    const to = (first + 2 * i) * count;
    for (let k = 0; k < count; k++) line[to + k] = (data[from + k] ?? 0) * scale;
  }
}

/** One lifting step: every other sample, from `first` on, by those beside it. Beyond its ends a line is mirrored. */
function liftAll(line: Float32Array, length: number, first: number, factor: number, count: number): void {
  for (let i = first; i < length; i += 2) {
    const at = i * count;
    const left = i > 0 ? at - count : at + count;
    const right = i + 1 < length ? at + count : at - count;
    for (let k = 0; k < count; k++)
      line[at + k] = (line[at + k] ?? 0) - factor * ((line[left + k] ?? 0) + (line[right + k] ?? 0));
  }
}

/** The same for a single line. */
function liftOne(line: Float32Array, length: number, first: number, factor: number): void {
  let left = line[first === 0 ? 1 : 0] ?? 0;
  for (let at = first; at < length; at += 2) {
    const right = at + 1 < length ? (line[at + 1] ?? 0) : left;
    line[at] = (line[at] ?? 0) - factor * (left + right);
    left = right;
  }
}
