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

/** The 9/7 filter (T.800 F.3.8.2) on `count` interleaved lines. `parity` 1: the first sample is one of the high half. */
export function liftIrreversible(line: Float32Array, length: number, parity: number, count: number): void {
  if (length === 1) {
    if (parity === 1) for (let k = 0; k < count; k++) line[k] = (line[k] ?? 0) / 2;
    return;
  }
  for (let i = 0; i < length; i++) {
    const factor = i % 2 === parity ? lowScale : highScale;
    const at = i * count;
    for (let k = at; k < at + count; k++) line[k] = (line[k] ?? 0) * factor;
  }
  lift(line, length, parity, count, delta);
  lift(line, length, 1 - parity, count, gamma);
  lift(line, length, parity, count, beta);
  lift(line, length, 1 - parity, count, alpha);
}

function lift(line: Float32Array, length: number, first: number, count: number, factor: number): void {
  for (let i = first; i < length; i += 2) {
    const at = i * count;
    // Beyond its ends a line is mirrored.
    const left = i > 0 ? at - count : at + count;
    const right = i + 1 < length ? at + count : at - count;
    for (let k = 0; k < count; k++)
      line[at + k] = (line[at + k] ?? 0) - factor * ((line[left + k] ?? 0) + (line[right + k] ?? 0));
  }
}
