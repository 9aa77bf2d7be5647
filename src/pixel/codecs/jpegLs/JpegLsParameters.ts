import { CodestreamError } from '../../Codestream';

/** What an LSE segment says; 0: the default (ITU-T T.87 C.2.4.1.1). */
export interface JpegLsPreset {
  readonly maximum: number;
  readonly thresholds: readonly [number, number, number];
  readonly reset: number;
}

/** The numbers that a scan is coded with. */
export interface JpegLsParameters {
  /** NEAR: how far a sample may be from the original; 0: lossless. */
  readonly near: number;
  /** MAXVAL: the greatest sample. */
  readonly maximum: number;
  /** RANGE and qbpp: how many prediction errors there are, and the bits that hold one. */
  readonly range: number;
  readonly errorBits: number;
  /** LIMIT: the longest Golomb code. */
  readonly limit: number;
  /** RESET: after how many samples the statistics of a context are halved. */
  readonly reset: number;
  /** T1, T2, T3. */
  readonly thresholds: readonly [number, number, number];
}

/** Throws where the numbers lie outside of tables C.1 and C.2. */
export function jpegLsParameters(
  precision: number,
  near: number,
  preset: JpegLsPreset | undefined,
): JpegLsParameters {
  const maximum = preset === undefined || preset.maximum === 0 ? 2 ** precision - 1 : preset.maximum;
  if (maximum >= 2 ** precision || near > Math.min(255, Math.floor(maximum / 2)))
    throw new CodestreamError('bad scan parameters', 0);
  const range = Math.floor((maximum + 2 * near) / (2 * near + 1)) + 1;
  const bits = Math.max(2, bitsFor(maximum + 1));
  const standard = defaultThresholds(maximum, near);
  const [t1, t2, t3] = preset?.thresholds ?? [0, 0, 0];
  const thresholds = [t1 || standard[0], t2 || standard[1], t3 || standard[2]] as const;
  const reset = preset === undefined || preset.reset === 0 ? 64 : preset.reset;
  const ordered = near < thresholds[0] && thresholds[0] <= thresholds[1] && thresholds[1] <= thresholds[2];
  if (!ordered || thresholds[2] > maximum || reset < 3 || reset > Math.max(255, maximum))
    throw new CodestreamError('bad preset parameters', 0);
  const limit = 2 * (bits + Math.max(8, bits));
  return { near, maximum, range, errorBits: bitsFor(range), limit, reset, thresholds };
}

/** The smallest number of bits with at least so many values. */
const bitsFor = (values: number): number => 32 - Math.clz32(values - 1);

/** C.2.4.1.1. */
function defaultThresholds(maximum: number, near: number): readonly [number, number, number] {
  const clamped = (value: number, least: number): number =>
    value > maximum || value < least ? least : value;
  const [first, second, third] = [3, 7, 21];
  if (maximum >= 128) {
    const factor = Math.floor((Math.min(maximum, 4095) + 128) / 256);
    const t1 = clamped(factor * (first - 2) + 2 + 3 * near, near + 1);
    const t2 = clamped(factor * (second - 3) + 3 + 5 * near, t1);
    return [t1, t2, clamped(factor * (third - 4) + 4 + 7 * near, t2)];
  }
  const factor = Math.floor(256 / (maximum + 1));
  const t1 = clamped(Math.max(2, Math.floor(first / factor) + 3 * near), near + 1);
  const t2 = clamped(Math.max(3, Math.floor(second / factor) + 5 * near), t1);
  return [t1, t2, clamped(Math.max(4, Math.floor(third / factor) + 7 * near), t2)];
}
