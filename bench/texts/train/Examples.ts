import type { Random } from '../../scorer/Random';

/** Features of many words with what is true of them, in a few long arrays: made once, learnt from again and again. */
export class Examples {
  #features = new Int32Array(1 << 22);
  #ends = new Uint32Array(1 << 17);
  #truths = new Uint8Array(1 << 17);
  #weights = new Float32Array(1 << 17);
  #used = 0;
  count = 0;

  /** Adds one feature of the example that `end` will end. */
  readonly add = (feature: number): void => {
    if (this.#used === this.#features.length) this.#features = grown(this.#features);
    this.#features[this.#used++] = feature;
  };

  end(truth: number, weight: number): void {
    if (this.count === this.#ends.length) {
      this.#ends = grown(this.#ends);
      this.#truths = grown(this.#truths);
      this.#weights = grown(this.#weights);
    }
    this.#ends[this.count] = this.#used;
    this.#truths[this.count] = truth;
    this.#weights[this.count++] = weight;
  }

  /**
   * Logistic regression over hashed features, each at its own pace (AdaGrad).
   * @param bits the table has 2^bits weights
   */
  learn(
    bits: number,
    random: Random,
    {
      rounds,
      rate,
      decay,
      skip,
    }: { rounds: number; rate: number; decay: number; skip?: (at: number) => boolean },
  ): Float32Array {
    const weights = new Float32Array(2 ** bits);
    const squares = new Float32Array(2 ** bits).fill(1e-3);
    const mask = 2 ** bits - 1;
    const order = Uint32Array.from({ length: this.count }, (_, at) => at);
    const features = this.#features;
    for (let round = 0; round < rounds; round++) {
      for (let i = order.length - 1; i > 0; i--) {
        const j = random.below(i + 1);
        const other = order[j] ?? 0;
        order[j] = order[i] ?? 0;
        order[i] = other;
      }
      const pace = rate / (1 + round);
      for (const at of order) {
        if (skip?.(at) === true) continue;
        const [from, to] = [at === 0 ? 0 : (this.#ends[at - 1] ?? 0), this.#ends[at] ?? 0];
        let sum = 0;
        for (let i = from; i < to; i++) sum += weights[(features[i] ?? 0) & mask] ?? 0;
        const error = (1 / (1 + Math.exp(-sum)) - (this.#truths[at] ?? 0)) * (this.#weights[at] ?? 0);
        for (let i = from; i < to; i++) {
          const place = (features[i] ?? 0) & mask;
          const slope = error + decay * (weights[place] ?? 0);
          const square = (squares[place] ?? 0) + slope * slope;
          squares[place] = square;
          weights[place] = (weights[place] ?? 0) - (pace * slope) / Math.sqrt(square);
        }
      }
    }
    return weights;
  }
}

function grown<T extends Int32Array | Uint32Array | Uint8Array | Float32Array>(list: T): T {
  const more = new (list.constructor as new (length: number) => T)(list.length * 2);
  more.set(list);
  return more;
}

/**
 * Weights as whole numbers from -most to most, and what one of them is worth. The very largest are cut off.
 * @param most 127 or less: fewer steps pack to fewer bytes
 */
export function rounded(
  weights: Float32Array,
  most: number,
): { readonly bytes: Int8Array; readonly unit: number } {
  const sizes = weights.map(Math.abs).sort();
  const unit = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / most;
  return {
    bytes: Int8Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight / unit)))),
    unit,
  };
}
