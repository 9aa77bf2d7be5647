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
  readonly #step: number;
  readonly #wrap: number;
  readonly #longest: number;
  /** A, B, C and N of each context. */
  readonly #magnitude = new Int32Array(contexts);
  readonly #bias = new Int32Array(contexts);
  readonly #correction = new Int32Array(contexts);
  readonly #count = new Int32Array(contexts);
  /** Nn of the two contexts of runs. */
  readonly #negative = new Int32Array(2);

  constructor(bits: JpegLsBits, parameters: JpegLsParameters) {
    this.#bits = bits;
    this.#parameters = parameters;
    this.#step = 2 * parameters.near + 1;
    this.#wrap = parameters.range * this.#step;
    this.#longest = parameters.limit - parameters.errorBits - 1;
    this.reset();
  }

  /** The state at the beginning of a scan and behind a restart marker (A.2.1). */
  reset(): void {
    this.runIndex = 0;
    this.#magnitude.fill(Math.max(2, (this.#parameters.range + 32) >> 6));
    this.#bias.fill(0);
    this.#correction.fill(0);
    this.#count.fill(1);
    this.#negative.fill(0);
  }

  /**
   * A sample in regular mode (A.4 to A.6).
   *
   * @param signed context from -364 to 364
   * @param a left, `b` above, `c` above left
   */
  regular(signed: number, a: number, b: number, c: number): number {
    const { maximum, near, errorBits, reset } = this.#parameters;
    const sign = signed < 0 ? -1 : 1;
    const context = sign * signed;
    const [low, high] = a < b ? [a, b] : [b, a];
    let prediction = c >= high ? low : c <= low ? high : a + b - c;
    prediction += sign * (this.#correction[context] ?? 0);
    prediction = prediction < 0 ? 0 : prediction > maximum ? maximum : prediction;
    let count = this.#count[context] ?? 1;
    let magnitude = this.#magnitude[context] ?? 0;
    let bias = this.#bias[context] ?? 0;
    let k = 0;
    while (count << k < magnitude && k < greatestK) k++;
    const mapped = this.#bits.golomb(k, this.#longest, errorBits);
    let error = (mapped & 1) === 1 ? -((mapped + 1) >> 1) : mapped >> 1;
    if (near === 0 && k === 0 && 2 * bias <= -count) error = -(error + 1);
    bias += error * this.#step;
    magnitude += error < 0 ? -error : error;
    if (count === reset) {
      magnitude >>= 1;
      bias >>= 1;
      count >>= 1;
    }
    count++;
    this.#magnitude[context] = magnitude;
    this.#count[context] = count;
    this.#bias[context] = this.#corrected(context, bias, count);
    return this.#sample(prediction + sign * error * this.#step);
  }

  /** Keeps the bias between -N and 0, and the correction counting how often it left that range (A.6.2). */
  #corrected(context: number, bias: number, count: number): number {
    const correction = this.#correction[context] ?? 0;
    if (bias <= -count) {
      if (correction > -128) this.#correction[context] = correction - 1;
      return Math.max(bias + count, 1 - count);
    }
    if (bias <= 0) return bias;
    if (correction < 127) this.#correction[context] = correction + 1;
    return Math.min(bias - count, 0);
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
    const context = firstOfRuns + alike;
    let magnitude = this.#magnitude[context] ?? 0;
    let count = this.#count[context] ?? 1;
    let negative = this.#negative[alike] ?? 0;
    const target = alike === 1 ? magnitude + (count >> 1) : magnitude;
    let k = 0;
    while (count << k < target && k < greatestK) k++;
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
    this.#magnitude[context] = magnitude;
    this.#count[context] = count + 1;
    this.#negative[alike] = negative;
    return error;
  }

  /** Errors are coded modulo RANGE (A.4.5); what is left outside is clamped (A.4.4). */
  #sample(value: number): number {
    const { maximum, near } = this.#parameters;
    const wrapped = value < -near ? value + this.#wrap : value > maximum + near ? value - this.#wrap : value;
    return wrapped < 0 ? 0 : wrapped > maximum ? maximum : wrapped;
  }
}
