import type { PixelDescription } from '../../pixel/PixelDescription';

/**
 * Holds native cells, as they come in stretches one after the other, against what PS3.5 8.1.1 leaves unspecified: all bits outside of
 * Bits Stored are 0; or, of signed values, those above repeat the sign in every cell of the picture. So they say nothing of their own.
 */
export class PaddingLaw {
  readonly #width: number;
  readonly #low: number;
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

  #seeCells(cells: Cells): void {
    const { bitsAllocated, highBit, signed } = this.description;
    const above = 2 ** bitsAllocated - 2 ** (highBit + 1);
    const below = 2 ** this.#low - 1;
    const all = allIn(cells);
    if ((all & (above + below)) !== 0) this.#allPlain = false;
    if (!signed) return;
    const half = 2 ** highBit;
    // Half the range more lets values of a repeated sign begin at 0, and carries all others into the bits above.
    const mayStray = (all & (above + half)) !== 0 && (allOf(cells, half) & above) !== 0;
    if (mayStray || (all & below) !== 0) this.#allRepeated = false;
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

type Cells = Uint8Array | Uint16Array | Uint32Array;

/** The bits that stand in any cell: as many cells at once as fill a word, and eight words a step. */
function allIn(cells: Cells): number {
  const width = cells.BYTES_PER_ELEMENT;
  const lead = ((4 - (cells.byteOffset % 4)) % 4) / width;
  const count = 8 * Math.floor(((cells.length - lead) * width) / 32);
  if (count <= 0) return allOf(cells);
  const words = allOfEights(new Int32Array(cells.buffer, cells.byteOffset + lead * width, count));
  let all = allOf(cells.subarray(0, lead)) | allOf(cells.subarray(lead + (4 * count) / width));
  for (let shift = 0; shift < 32; shift += 8 * width) all |= words >>> shift;
  return all;
}

/**
 * One loop and nothing behind it: what an engine has not seen running when it compiles a long loop throws it back to the interpreter at the end of
 * every call.
 */
function allOfEights(words: Int32Array): number {
  let all = 0;
  for (let i = 0; i < words.length; i += 8)
    all |=
      (words[i] ?? 0) |
      (words[i + 1] ?? 0) |
      (words[i + 2] ?? 0) |
      (words[i + 3] ?? 0) |
      (words[i + 4] ?? 0) |
      (words[i + 5] ?? 0) |
      (words[i + 6] ?? 0) |
      (words[i + 7] ?? 0);
  return all;
}

/** The bits that stand in any cell once `more` was added to each. */
function allOf(cells: Cells, more = 0): number {
  let all = 0;
  // An iterator over a typed array takes twice as long.
  let at = 0;
  while (at < cells.length) all |= (cells[at++] ?? 0) + more;
  return all;
}
