/** Fixed-point factors of the inverse DCT, times 2 to the 13 (Loeffler, Ligtenberg and Moschytz 1989, 11 multiplications). */
const scaleBits = 13;
const [f0298, f0390, f0541, f0765, f0899, f1175, f1501, f1847, f1961, f2053, f2562, f3072] = [
  2446, 3196, 4433, 6270, 7373, 9633, 12299, 15137, 16069, 16819, 20995, 25172,
];

const work = new Int32Array(64);

/** What all blocks of a component share. */
interface BlockTransform {
  /** Coefficients in natural order, 64 a block, and the same memory as words of two of them. */
  readonly blocks: Int16Array;
  readonly pairs: Int32Array;
  readonly quantization: Uint16Array;
  /** 8 or 12 bits. */
  readonly precision: number;
  readonly samples: Uint8Array | Uint16Array;
  /** Samples of a row. */
  readonly stride: number;
}

/**
 * One block of samples from its quantized coefficients, in the integer arithmetic that the reference decoders use, so that the samples are
 * theirs to the bit (ITU-T T.81 A.3.3 leaves the rounding open).
 *
 * @param offset of the block's coefficients
 * @param place of its first sample
 */
export function inverseDct(component: BlockTransform, offset: number, place: number): void {
  const { pairs, precision, stride } = component;
  const passBits = precision === 8 ? 2 : 1;
  const rowShift = scaleBits + passBits + 3;
  // Most blocks of most pictures have coefficients in the first row only: then all rows of samples are alike.
  let below = 0;
  for (let at = offset / 2 + 4, end = at + 28; at < end && below === 0; at++) below = pairs[at] ?? 0;
  if (below === 0) {
    scaleFirstRow(component, offset, scaleBits - passBits);
    transform(0, 1, rowShift);
    for (let y = 0; y < 8; y++) putRow(component, 0, place + y * stride);
    return;
  }
  transformColumns(component, offset, scaleBits - passBits);
  for (let y = 0; y < 8; y++) {
    transform(8 * y, 1, rowShift);
    putRow(component, 8 * y, place + y * stride);
  }
}

/** Level shift (A.3.1) and clamping. */
function putRow({ samples, precision }: BlockTransform, at: number, place: number): void {
  const centre = 1 << (precision - 1);
  const greatest = 2 * centre - 1;
  for (let x = 0; x < 8; x++) {
    const sample = (work[at + x] ?? 0) + centre;
    samples[place + x] = sample < 0 ? 0 : sample > greatest ? greatest : sample;
  }
}

/** What transformColumns gives for columns that have nothing below their first coefficient. */
function scaleFirstRow({ blocks, quantization }: BlockTransform, offset: number, shift: number): void {
  const half = 1 << (shift - 1);
  for (let n = 0; n < 8; n++)
    work[n] = ((Math.imul(blocks[offset + n] ?? 0, quantization[n] ?? 0) << scaleBits) + half) >> shift;
}

/** Dequantizes a block and transforms its columns. */
function transformColumns({ blocks, quantization }: BlockTransform, offset: number, shift: number): void {
  for (let n = 0; n < 64; n++) work[n] = Math.imul(blocks[offset + n] ?? 0, quantization[n] ?? 0);
  for (let n = 0; n < 8; n++) transform(n, 8, shift);
}

/** Eight values of `work` in one direction, shifted down by `shift` bits with rounding. */
function transform(at: number, step: number, shift: number): void {
  const multiply = Math.imul;
  const s0 = work[at] ?? 0;
  const s1 = work[at + step] ?? 0;
  const s2 = work[at + 2 * step] ?? 0;
  const s3 = work[at + 3 * step] ?? 0;
  const s4 = work[at + 4 * step] ?? 0;
  const s5 = work[at + 5 * step] ?? 0;
  const s6 = work[at + 6 * step] ?? 0;
  const s7 = work[at + 7 * step] ?? 0;
  const half = 1 << (shift - 1);
  if ((s1 | s2 | s3 | s4 | s5 | s6 | s7) === 0) {
    // Most are flat: the same result, sooner.
    const flat = ((s0 << scaleBits) + half) >> shift;
    for (let n = 0; n < 8; n++) work[at + n * step] = flat;
    return;
  }
  // Even part. Sums are cut to 32 bits at once: the same result, and no engine has to think of larger numbers.
  const rotated = multiply(s2 + s6, f0541);
  const t2 = (rotated - multiply(s6, f1847)) | 0;
  const t3 = (rotated + multiply(s2, f0765)) | 0;
  const t0 = (((s0 + s4) << scaleBits) + half) | 0;
  const t1 = (((s0 - s4) << scaleBits) + half) | 0;
  const a0 = (t0 + t3) | 0;
  const a3 = (t0 - t3) | 0;
  const a1 = (t1 + t2) | 0;
  const a2 = (t1 - t2) | 0;
  // Odd part.
  const z5 = multiply(s7 + s3 + s5 + s1, f1175);
  const z1 = multiply(s7 + s1, -f0899);
  const z2 = multiply(s5 + s3, -f2562);
  const z3 = (multiply(s7 + s3, -f1961) + z5) | 0;
  const z4 = (multiply(s5 + s1, -f0390) + z5) | 0;
  const b0 = (multiply(s7, f0298) + z1 + z3) | 0;
  const b1 = (multiply(s5, f2053) + z2 + z4) | 0;
  const b2 = (multiply(s3, f3072) + z2 + z3) | 0;
  const b3 = (multiply(s1, f1501) + z1 + z4) | 0;
  work[at] = (a0 + b3) >> shift;
  work[at + 7 * step] = (a0 - b3) >> shift;
  work[at + step] = (a1 + b2) >> shift;
  work[at + 6 * step] = (a1 - b2) >> shift;
  work[at + 2 * step] = (a2 + b1) >> shift;
  work[at + 5 * step] = (a2 - b1) >> shift;
  work[at + 3 * step] = (a3 + b0) >> shift;
  work[at + 4 * step] = (a3 - b0) >> shift;
}
