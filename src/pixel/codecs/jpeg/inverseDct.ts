/** Fixed-point factors of the inverse DCT, times 2 to the 13 (Loeffler, Ligtenberg and Moschytz 1989, 11 multiplications). */
const scaleBits = 13;
const [f0298, f0390, f0541, f0765, f0899, f1175, f1501, f1847, f1961, f2053, f2562, f3072] = [
  2446, 3196, 4433, 6270, 7373, 9633, 12299, 15137, 16069, 16819, 20995, 25172,
];

const dequantized = new Int32Array(64);
const columns = new Int32Array(64);
const row = new Int32Array(8);

/**
 * One block of samples from its quantized coefficients, in the integer arithmetic that the reference decoders use, so that the samples are
 * theirs to the bit (ITU-T T.81 A.3.3 leaves the rounding open).
 *
 * @param blocks coefficients in natural order, from `offset` on
 * @param precision 8 or 12 bits
 * @param out samples, written from `place` on, `stride` samples a row
 */
export function inverseDct(
  blocks: Int16Array,
  offset: number,
  quantization: Uint16Array,
  precision: number,
  out: Uint8Array | Uint16Array,
  place: number,
  stride: number,
): void {
  const passBits = precision === 8 ? 2 : 1;
  const greatest = 2 ** precision - 1;
  const centre = 2 ** (precision - 1);
  for (let n = 0; n < 64; n++) dequantized[n] = (blocks[offset + n] ?? 0) * (quantization[n] ?? 0);
  for (let n = 0; n < 8; n++) transform(dequantized, n, 8, columns, n, 8, scaleBits - passBits);
  for (let y = 0; y < 8; y++) {
    transform(columns, 8 * y, 1, row, 0, 1, scaleBits + passBits + 3);
    const start = place + y * stride;
    for (let x = 0; x < 8; x++) {
      const sample = (row[x] ?? 0) + centre;
      out[start + x] = sample < 0 ? 0 : sample > greatest ? greatest : sample;
    }
  }
}

/** Eight values in one direction, shifted down by `shift` bits with rounding. */
function transform(
  from: Int32Array,
  at: number,
  step: number,
  to: Int32Array,
  toAt: number,
  toStep: number,
  shift: number,
): void {
  const multiply = Math.imul;
  const s0 = from[at] ?? 0;
  const s1 = from[at + step] ?? 0;
  const s2 = from[at + 2 * step] ?? 0;
  const s3 = from[at + 3 * step] ?? 0;
  const s4 = from[at + 4 * step] ?? 0;
  const s5 = from[at + 5 * step] ?? 0;
  const s6 = from[at + 6 * step] ?? 0;
  const s7 = from[at + 7 * step] ?? 0;
  const half = 1 << (shift - 1);
  if ((s1 | s2 | s3 | s4 | s5 | s6 | s7) === 0) {
    // Most are flat: the same result, sooner.
    const flat = ((s0 << scaleBits) + half) >> shift;
    for (let n = 0; n < 8; n++) to[toAt + n * toStep] = flat;
    return;
  }
  // Even part.
  const rotated = multiply(s2 + s6, f0541);
  const t2 = rotated - multiply(s6, f1847);
  const t3 = rotated + multiply(s2, f0765);
  const t0 = (s0 + s4) << scaleBits;
  const t1 = (s0 - s4) << scaleBits;
  const a0 = t0 + t3;
  const a3 = t0 - t3;
  const a1 = t1 + t2;
  const a2 = t1 - t2;
  // Odd part.
  const z5 = multiply(s7 + s3 + s5 + s1, f1175);
  const z1 = multiply(s7 + s1, -f0899);
  const z2 = multiply(s5 + s3, -f2562);
  const z3 = multiply(s7 + s3, -f1961) + z5;
  const z4 = multiply(s5 + s1, -f0390) + z5;
  const b0 = multiply(s7, f0298) + z1 + z3;
  const b1 = multiply(s5, f2053) + z2 + z4;
  const b2 = multiply(s3, f3072) + z2 + z3;
  const b3 = multiply(s1, f1501) + z1 + z4;
  to[toAt] = (a0 + b3 + half) >> shift;
  to[toAt + 7 * toStep] = (a0 - b3 + half) >> shift;
  to[toAt + toStep] = (a1 + b2 + half) >> shift;
  to[toAt + 6 * toStep] = (a1 - b2 + half) >> shift;
  to[toAt + 2 * toStep] = (a2 + b1 + half) >> shift;
  to[toAt + 5 * toStep] = (a2 - b1 + half) >> shift;
  to[toAt + 3 * toStep] = (a3 + b0 + half) >> shift;
  to[toAt + 4 * toStep] = (a3 - b0 + half) >> shift;
}
