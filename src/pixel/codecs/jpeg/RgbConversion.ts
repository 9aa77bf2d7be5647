/** YCbCr to RGB (ITU-T T.871 section 7), in 16-bit fixed point: one table for each product, indexed by the sample. */
export class RgbConversion {
  readonly #greatest: number;
  readonly #redOfCr: Int32Array;
  readonly #greenOfCb: Int32Array;
  readonly #greenOfCr: Int32Array;
  readonly #blueOfCb: Int32Array;

  /** @param precision bits of a sample */
  constructor(precision: number) {
    const centre = 1 << (precision - 1);
    const half = 1 << 15;
    const table = (factor: number, add: number, shift: number): Int32Array =>
      Int32Array.from({ length: 2 * centre }, (_, sample) => (factor * (sample - centre) + add) >> shift);
    this.#greatest = 2 * centre - 1;
    this.#redOfCr = table(91881, half, 16);
    // Green is rounded once, when both parts are there.
    this.#greenOfCb = table(-22554, half, 0);
    this.#greenOfCr = table(-46802, 0, 0);
    this.#blueOfCb = table(116130, half, 16);
  }

  /** Writes `count` pixels from place `at` of `out` on. */
  row(
    [luma, blue, red]: readonly [Int32Array, Int32Array, Int32Array],
    count: number,
    out: Uint8Array | Uint16Array,
    at: number,
  ): void {
    const greatest = this.#greatest;
    const redOfCr = this.#redOfCr;
    const greenOfCb = this.#greenOfCb;
    const greenOfCr = this.#greenOfCr;
    const blueOfCb = this.#blueOfCb;
    for (let x = 0, to = at; x < count; x++, to += 3) {
      const y = luma[x] ?? 0;
      const cb = blue[x] ?? 0;
      const cr = red[x] ?? 0;
      const r = y + (redOfCr[cr] ?? 0);
      const g = y + (((greenOfCb[cb] ?? 0) + (greenOfCr[cr] ?? 0)) >> 16);
      const b = y + (blueOfCb[cb] ?? 0);
      out[to] = r < 0 ? 0 : r > greatest ? greatest : r;
      out[to + 1] = g < 0 ? 0 : g > greatest ? greatest : g;
      out[to + 2] = b < 0 ? 0 : b > greatest ? greatest : b;
    }
  }
}
