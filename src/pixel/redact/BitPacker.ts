/** Gathers 1-bit frames behind each other: one may begin inside a byte (PS3.5 8.1.1, the first pixel in the lowest bit). */
export class BitPacker {
  #rest = 0;
  #bits = 0;

  /** Whole bytes so far; what is left begins the next. */
  add(pixels: Iterable<number> & { readonly length: number }): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(Math.floor((this.#bits + pixels.length) / 8));
    let at = 0;
    for (const pixel of pixels) {
      this.#rest |= (pixel === 0 ? 0 : 1) << this.#bits;
      if (++this.#bits < 8) continue;
      bytes[at++] = this.#rest;
      this.#rest = 0;
      this.#bits = 0;
    }
    return bytes;
  }

  /** What is left, filled with zeros. */
  end(): Uint8Array<ArrayBuffer> {
    return this.#bits === 0 ? new Uint8Array() : Uint8Array.of(this.#rest);
  }
}
