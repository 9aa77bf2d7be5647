import type { PixelDescription } from '../../pixel/PixelDescription';

/**
 * Holds native cells, as they come in stretches one after the other, against what PS3.5 8.1.1 leaves unspecified: all bits outside of
 * Bits Stored are 0; or, of signed values, those above repeat the sign in every cell of the picture. So they say nothing of their own.
 */
export class PaddingLaw {
  readonly #width: number;
  readonly #low: number;
  readonly #unused: number;
  readonly #reversed: boolean;
  #rest: Uint8Array = new Uint8Array();
  #allPlain = true;
  #allRepeated: boolean;

  /** @param reversed bytes of a word stand in the order of big endian */
  constructor(
    readonly description: PixelDescription,
    reversed: boolean,
  ) {
    const { bitsAllocated, bitsStored, highBit, signed } = description;
    this.#width = bitsAllocated / 8;
    this.#low = highBit + 1 - bitsStored;
    this.#unused = 32 - bitsStored;
    this.#reversed = reversed && bitsAllocated > 8;
    this.#allRepeated = signed;
  }

  /** Undefined where no cell can break it: values that fill their cells, floats, single bits. */
  static of(description: PixelDescription, reversed = false): PaddingLaw | undefined {
    const { numbers, bitsAllocated, bitsStored } = description;
    if (numbers === 'float' || bitsAllocated === bitsStored) return undefined;
    return new PaddingLaw(description, reversed);
  }

  get holds(): boolean {
    return this.#allPlain || this.#allRepeated;
  }

  see(stretch: Uint8Array): void {
    if (!this.holds) return;
    let bytes = stretch;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + stretch.length);
      bytes.set(this.#rest);
      bytes.set(stretch, this.#rest.length);
    }
    const period = Number.isInteger(this.#width) ? this.#width : 2 * this.description.bitsAllocated;
    const whole = bytes.length - (bytes.length % period);
    this.#rest = bytes.slice(whole);
    this.#seeWhole(bytes.subarray(0, whole));
  }

  /** What is left at the end of short pixel data is no cell. */
  #seeWhole(bytes: Uint8Array): void {
    const { bitsAllocated } = this.description;
    if (bitsAllocated === 8) this.#seeCells(bytes);
    else if (bitsAllocated === 16 || bitsAllocated === 32) {
      const inLine = this.#reversed || bytes.byteOffset % this.#width !== 0 ? bytes.slice() : bytes;
      if (this.#reversed)
        for (let at = 0; at < inLine.length; at += this.#width)
          inLine.subarray(at, at + this.#width).reverse();
      const count = inLine.length / this.#width;
      this.#seeCells(
        bitsAllocated === 16
          ? new Uint16Array(inLine.buffer, inLine.byteOffset, count)
          : new Uint32Array(inLine.buffer, inLine.byteOffset, count),
      );
    } else this.#seePacked(bytes);
  }

  #seeCells(cells: Uint8Array | Uint16Array | Uint32Array): void {
    const low = this.#low;
    const unused = this.#unused;
    // A shift by 32 would be one by 0.
    const whole = 2 ** this.description.bitsAllocated - 1;
    if (!this.description.signed) {
      let all = 0;
      for (const cell of cells) all |= cell;
      if ((((all >>> low) << unused) >>> unused) * 2 ** low !== all >>> 0) this.#allPlain = false;
      return;
    }
    let [plain, repeated] = [this.#allPlain, this.#allRepeated];
    for (const cell of cells) {
      const value = (cell >>> low) << unused;
      if ((value >>> unused) * 2 ** low !== cell) plain = false;
      if ((((value >> unused) << low) & whole) >>> 0 !== cell) repeated = false;
    }
    this.#allPlain = plain;
    this.#allRepeated = repeated;
  }

  /** Cells that are no whole bytes follow each other without a gap, the lowest bit first. */
  #seePacked(bytes: Uint8Array): void {
    const { bitsAllocated, highBit } = this.description;
    const count = 8 * bytes.length;
    for (let bit = 0; bit < count; bit++) {
      const place = bit % bitsAllocated;
      if (place >= this.#low && place <= highBit) continue;
      const byte = this.#reversed ? Math.floor(bit / 8) ^ 1 : Math.floor(bit / 8);
      if (((bytes[byte] ?? 0) >> (bit % 8)) % 2 === 1) this.#allPlain = false;
    }
    this.#allRepeated = false;
  }
}
