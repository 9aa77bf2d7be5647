/** Logistic regression over hashed features, each at its own pace (AdaGrad). */
export class Logistic {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #mask: number;

  constructor(bits: number) {
    this.weights = new Float32Array(2 ** bits);
    this.#squares = new Float32Array(2 ** bits).fill(1e-4);
    this.#mask = 2 ** bits - 1;
  }

  score(features: Int32Array, count: number): number {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += this.weights[(features[i] ?? 0) & this.#mask] ?? 0;
    return sum;
  }

  /** One step; `truth` 1 or 0. */
  learn(
    features: Int32Array,
    count: number,
    truth: number,
    weight: number,
    rate: number,
    decay: number,
  ): void {
    const error = (1 / (1 + Math.exp(-this.score(features, count))) - truth) * weight;
    for (let i = 0; i < count; i++) {
      const at = (features[i] ?? 0) & this.#mask;
      const slope = error + decay * (this.weights[at] ?? 0);
      this.#squares[at] = (this.#squares[at] ?? 0) + slope * slope;
      this.weights[at] = (this.weights[at] ?? 0) - (rate * slope) / Math.sqrt(this.#squares[at] ?? 1);
    }
  }

  /** Whole numbers of a byte, and what one of them is worth. The very largest are cut off. */
  rounded(): { readonly bytes: Int8Array; readonly unit: number } {
    const sizes = this.weights.map(Math.abs).sort();
    const unit = (sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127;
    return {
      bytes: Int8Array.from(this.weights, (weight) =>
        Math.max(-127, Math.min(127, Math.round(weight / unit))),
      ),
      unit,
    };
  }
}

/** Features of one example, gathered without a new list for each. */
export class Features {
  readonly list = new Int32Array(512);
  count = 0;
  readonly add = (feature: number): void => {
    if (this.count < this.list.length) this.list[this.count++] = feature;
  };

  clear(): void {
    this.count = 0;
  }
}
