import { CodestreamError } from '../../Codestream';
import type { JpegLsBits } from './JpegLsBits';
import type { JpegLsParameters } from './JpegLsParameters';

/** J: how long the runs of an index are, as powers of two (ITU-T T.87 A.2.1). */
const runSizes = Uint8Array.of(
  ...[0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3],
  ...[4, 4, 5, 5, 6, 6, 7, 7, 8, 9, 10, 11, 12, 13, 14, 15],
);

/** 365 contexts of the regular mode, two of interrupted runs. */
const contexts = 367;
const firstOfRuns = 365;
const greatestK = 16;

/** Decodes samples by what it has learnt of the samples before, one state for all components of a scan (T.87 annex A). */
export class SampleDecoder {
  /** RUNindex. Each component of line-interleaved scans has its own. */
  runIndex = 0;
  readonly #bits: JpegLsBits;
  readonly #parameters: JpegLsParameters;
  readonly #maximum: number;
  readonly #near: number;
  readonly #step: number;
  readonly #wrap: number;
  readonly #longest: number;
  /** A, B, C and N of each context, side by side. */
  readonly #states = new Int32Array(4 * contexts);
  /** Nn of the two contexts of runs. */
  readonly #negative = new Int32Array(2);

  constructor(bits: JpegLsBits, parameters: JpegLsParameters) {
    this.#bits = bits;
    this.#parameters = parameters;
    this.#maximum = parameters.maximum;
    this.#near = parameters.near;
    this.#step = 2 * parameters.near + 1;
    this.#wrap = parameters.range * this.#step;
    this.#longest = parameters.limit - parameters.errorBits - 1;
    this.reset();
  }

  /** The state at the beginning of a scan and behind a restart marker (A.2.1). */
  reset(): void {
    this.runIndex = 0;
    const magnitude = Math.max(2, (this.#parameters.range + 32) >> 6);
    for (let at = 0; at < this.#states.length; at += 4) this.#states.set([magnitude, 0, 0, 1], at);
    this.#negative.fill(0);
  }

  /**
   * A sample in regular mode (A.4 to A.6).
   *
   * @param signed context from -364 to 364
   * @param a left, `b` above, `c` above left
   */
  regular(signed: number, a: number, b: number, c: number): number {
    const states = this.#states;
    const maximum = this.#maximum;
    const step = this.#step;
    // All ones where the context is turned over: then what is added is, too.
    const sign = signed >> 31;
    const at = 4 * ((signed ^ sign) - sign);
    let magnitude = states[at] ?? 0;
    let bias = states[at + 1] ?? 0;
    const correction = states[at + 2] ?? 0;
    let count = states[at + 3] ?? 1;
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    let prediction = c >= high ? low : c <= low ? high : a + b - c;
    prediction += (correction ^ sign) - sign;
    prediction = prediction < 0 ? 0 : prediction > maximum ? maximum : prediction;
    const k = golombParameter(count, magnitude);
    const mapped = this.#bits.golomb(k, this.#longest, this.#parameters.errorBits);
    // Even ones are positive, odd ones negative (A.5.2), unless the bias says that it is the other way round.
    let error = (mapped >> 1) ^ -(mapped & 1);
    if (k === 0 && this.#near === 0 && 2 * bias <= -count) error = ~error;
    bias += error * step;
    magnitude += error < 0 ? -error : error;
    if (count === this.#parameters.reset) {
      magnitude >>= 1;
      bias >>= 1;
      count >>= 1;
    }
    count++;
    states[at] = magnitude;
    states[at + 3] = count;
    // Keeps the bias between -N and 0, and the correction counting how often it left that range (A.6.2).
    if (bias <= -count) {
      if (correction > -128) states[at + 2] = correction - 1;
      bias = bias + count > 1 - count ? bias + count : 1 - count;
    } else if (bias > 0) {
      if (correction < 127) states[at + 2] = correction + 1;
      bias = bias < count ? bias - count : 0;
    }
    states[at + 1] = bias;
    return this.#sample(prediction + ((error ^ sign) - sign) * step);
  }

  /** Length of a run of the sample on the left, at most `left`; where it is shorter, the sample behind it is coded (A.7.1). */
  run(left: number): number {
    let length = 0;
    while (this.#bits.bit() === 1) {
      const block = 1 << (runSizes[this.runIndex] ?? 0);
      const fits = Math.min(block, left - length);
      length += fits;
      if (fits === block && this.runIndex < 31) this.runIndex++;
      if (length === left) return left;
    }
    length += this.#bits.number(runSizes[this.runIndex] ?? 0);
    if (length > left) throw new CodestreamError('a run beyond its line', 0);
    return length;
  }

  /** The sample that ends a run (A.7.2). Samples of several components have no context for neighbours that are alike. */
  afterRun(a: number, b: number, kind: 'alone' | 'interleaved'): number {
    const alike = kind === 'alone' && Math.abs(a - b) <= this.#parameters.near;
    const error = this.#runError(alike ? 1 : 0) * this.#step;
    if (alike) return this.#sample(a + error);
    return this.#sample(b < a ? b - error : b + error);
  }

  /** The caller lowers RUNindex once all samples behind the run are there. */
  endRun(): void {
    if (this.runIndex > 0) this.runIndex--;
  }

  #runError(alike: 0 | 1): number {
    const states = this.#states;
    const at = 4 * (firstOfRuns + alike);
    let magnitude = states[at] ?? 0;
    let count = states[at + 3] ?? 1;
    let negative = this.#negative[alike] ?? 0;
    const k = golombParameter(count, alike === 1 ? magnitude + (count >> 1) : magnitude);
    const longest = this.#longest - (runSizes[this.runIndex] ?? 0) - 1;
    const coded = this.#bits.golomb(k, longest, this.#parameters.errorBits);
    const doubled = coded + alike;
    const odd = (doubled & 1) === 1;
    const size = (doubled + 1) >> 1;
    const expectsPositive = k !== 0 || 2 * negative >= count;
    const error = expectsPositive === odd ? -size : size;
    if (error < 0) negative++;
    magnitude += (coded + 1 - alike) >> 1;
    if (count === this.#parameters.reset) {
      magnitude >>= 1;
      count >>= 1;
      negative >>= 1;
    }
    states[at] = magnitude;
    states[at + 3] = count + 1;
    this.#negative[alike] = negative;
    return error;
  }

  /** Errors are coded modulo RANGE (A.4.5); what is left outside is clamped (A.4.4). */
  #sample(value: number): number {
    const maximum = this.#maximum;
    const near = this.#near;
    const wrapped = value < -near ? value + this.#wrap : value > maximum + near ? value - this.#wrap : value;
    return wrapped < 0 ? 0 : wrapped > maximum ? maximum : wrapped;
  }
}

/** The least k with N times 2 to the k not below A, at most 16 (A.5.1). */
function golombParameter(count: number, magnitude: number): number {
  const k = Math.clz32(count) - Math.clz32(magnitude);
  if (k < 0) return 0;
  return Math.min(greatestK, count << k < magnitude ? k + 1 : k);
}
