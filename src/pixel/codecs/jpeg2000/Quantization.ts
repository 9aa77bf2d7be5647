import type { SegmentReader } from './SegmentReader';

/** QCD or QCC (T.800 A.6.4): exponent and mantissa of the step of each subband. */
export interface Quantization {
  readonly guardBits: number;
  /** Only the step of LL is there; the others follow from it (equation E-5). */
  readonly derived: boolean;
  readonly exponents: readonly number[];
  /** In 1/2048. */
  readonly mantissas: readonly number[];
}

export function readQuantization(segment: SegmentReader): Quantization {
  const style = segment.u8();
  const exponents: number[] = [];
  const mantissas: number[] = [];
  const none = (style & 31) === 0;
  while (segment.left >= (none ? 1 : 2) && exponents.length < 97) {
    const step = none ? segment.u8() << 8 : segment.u16();
    exponents.push(step >> 11);
    mantissas.push(none ? 0 : step & 0x7ff);
  }
  return { guardBits: style >> 5, derived: (style & 31) === 1, exponents, mantissas };
}

/** Exponent and mantissa for the subband number `band` (0 LL, then HL LH HH from the coarsest level on). */
export function stepOf(quantization: Quantization, band: number): { exponent: number; mantissa: number } {
  const { derived, exponents, mantissas } = quantization;
  if (!derived) return { exponent: exponents[band] ?? 0, mantissa: mantissas[band] ?? 0 };
  const lower = band === 0 ? 0 : Math.floor((band - 1) / 3);
  return { exponent: Math.max(0, (exponents[0] ?? 0) - lower), mantissa: mantissas[0] ?? 0 };
}
