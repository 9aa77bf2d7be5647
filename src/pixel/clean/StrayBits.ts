import { Memo } from '../../dicom/Memo';
import type { PixelDescription } from '../PixelDescription';

/** What says which bits of a cell carry the value. */
export type CellBits = Pick<PixelDescription, 'bitsAllocated' | 'bitsStored' | 'highBit' | 'signed'>;

/**
 * What stands in cells outside of Bits Stored (PS3.5 8.1.1): overlays of old files and whatever else, which most readers do not show.
 * Above a negative value the sign may be repeated, in all cells of a picture or in none: then these bits say nothing of their own.
 */
export class StrayBits {
  /** For each byte of a cell, the lowest first, or of as many cells as fill whole bytes: what becomes of its 256 values. */
  readonly #plain: readonly Uint8Array[];
  readonly #repeating: readonly Uint8Array[] | undefined;
  /** Something stands below the value, or above one that is not negative. */
  #other = false;
  #repeated = 0;
  #bare = 0;

  constructor(readonly bits: CellBits) {
    this.#plain = tablesOf(bits, false);
    const { bitsAllocated, highBit, signed } = bits;
    // Where the sign stands in a lower byte, a byte alone cannot repeat it.
    const inLast = bitsAllocated % 8 === 0 && highBit >= bitsAllocated - 8;
    this.#repeating = signed && inLast ? tablesOf(bits, true) : undefined;
  }

  /** Whether cells have bits that are none of the value. */
  static mayBeIn({ bitsAllocated, bitsStored, highBit }: CellBits): boolean {
    return bitsStored < bitsAllocated || highBit !== bitsStored - 1;
  }

  /** Whether something was seen that a reader of the values has no need of. */
  get seen(): boolean {
    return this.#other || (this.#repeated > 0 && this.#bare > 0);
  }

  /** Whether the sign is repeated above negative values once stray bits are gone: as most of those have it that were seen. */
  get repeats(): boolean {
    const most = this.#bare === 0 || this.#repeated > this.#bare;
    return most && (!this.seen || this.#repeating !== undefined);
  }

  /** What takes stray bits out of the bytes of a cell. */
  get tables(): readonly Uint8Array[] {
    return (this.repeats ? this.#repeating : undefined) ?? this.#plain;
  }

  /** @param bytes whole cells, little endian */
  see(bytes: Uint8Array): void {
    const { bitsAllocated, signed } = this.bits;
    const width = this.#plain.length;
    if (width === 3 || width > 4) {
      this.#seeBytes(bytes);
      return;
    }
    const { words, ends } = inLine(bytes, width);
    if (signed && bitsAllocated % 8 === 0) {
      this.#seeSigned(words);
      for (const end of ends) this.#seeCells(cellsIn(end, bitsAllocated));
    } else {
      const any = anyOf(words);
      this.#seeBytes(Uint8Array.of(any, any >>> 8, any >>> 16, any >>> 24));
      for (const end of ends) this.#seeBytes(end);
    }
  }

  #seeBytes(bytes: Uint8Array): void {
    const tables = this.#plain;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (tables[at % tables.length]?.[byte] !== byte) this.#other = true;
    }
  }

  /** Counts where the sign explains all bits; only where it does not, each cell is looked at. */
  #seeSigned(words: Int32Array): void {
    const { bitsAllocated, bitsStored, highBit } = this.bits;
    const above = inEachCell(2 ** bitsAllocated - 2 ** (highBit + 1), bitsAllocated);
    const below = inEachCell(2 ** (highBit + 1 - bitsStored) - 1, bitsAllocated);
    const any = anyOf(words);
    const isBare = (any & above) === 0;
    if ((any & below) !== 0 || (!isBare && (stepsIn(words) & above) !== 0))
      this.#seeCells(cellsIn(words, bitsAllocated));
    else if ((any & inEachCell(2 ** highBit, bitsAllocated)) !== 0) {
      const negative = countOf(cellsIn(words, bitsAllocated), highBit);
      if (isBare) this.#bare += negative;
      else this.#repeated += negative;
    }
  }

  #seeCells(cells: Uint8Array | Uint16Array | Uint32Array): void {
    const { bitsAllocated, bitsStored, highBit } = this.bits;
    const sign = (2 ** highBit) | 0;
    const above = (2 ** bitsAllocated - 2 ** (highBit + 1)) | 0;
    const below = (2 ** (highBit + 1 - bitsStored) - 1) | 0;
    let [other, repeated, bare] = [this.#other, this.#repeated, this.#bare];
    for (const cell of cells) {
      const high = cell & above;
      if ((cell & below) !== 0) other = true;
      if ((cell & sign) === 0) other ||= high !== 0;
      else if (high === 0) bare++;
      else if (high === above) repeated++;
      else other = true;
    }
    this.#other = other;
    this.#repeated = repeated;
    this.#bare = bare;
  }
}

/**
 * Bytes as words of whole cells, eight words a step, and the few cells in front of them and behind; a copy where no word begins with a cell. Loops over words
 * have nothing behind them: what an engine has not seen running when it compiles a long loop throws it out of it at the end of every call.
 */
function inLine(
  bytes: Uint8Array,
  width: number,
): { readonly words: Int32Array; readonly ends: readonly Uint8Array[] } {
  const lead = (4 - (bytes.byteOffset % 4)) % 4;
  if (lead % width !== 0) return inLine(bytes.slice(), width);
  const count = 8 * Math.max(0, Math.floor((bytes.length - lead) / 32));
  const words = new Int32Array(bytes.buffer, count === 0 ? 0 : bytes.byteOffset + lead, count);
  return { words, ends: [bytes.subarray(0, lead), bytes.subarray(lead + 4 * count)] };
}

/** The bits that stand in any of the words. Engines are slow at iterating typed arrays of several kinds: here and below they count. */
function anyOf(words: Int32Array): number {
  let any = 0;
  for (let i = 0; i < words.length; i += 8)
    any |=
      (words[i] ?? 0) |
      (words[i + 1] ?? 0) |
      (words[i + 2] ?? 0) |
      (words[i + 3] ?? 0) |
      (words[i + 4] ?? 0) |
      (words[i + 5] ?? 0) |
      (words[i + 6] ?? 0) |
      (words[i + 7] ?? 0);
  return any;
}

/** The bits that are in any of the words another one than the bit below them. */
function stepsIn(words: Int32Array): number {
  let steps = 0;
  for (let i = 0; i < words.length; i += 2) {
    const [one, two] = [words[i] ?? 0, words[i + 1] ?? 0];
    steps |= (one ^ (one << 1)) | (two ^ (two << 1));
  }
  return steps;
}

/** In how many cells a bit stands. */
function countOf(cells: Uint8Array | Uint16Array | Uint32Array, bit: number): number {
  let count = 0;
  for (let i = 0; i < cells.length; i += 4)
    count +=
      (((cells[i] ?? 0) >>> bit) & 1) +
      (((cells[i + 1] ?? 0) >>> bit) & 1) +
      (((cells[i + 2] ?? 0) >>> bit) & 1) +
      (((cells[i + 3] ?? 0) >>> bit) & 1);
  return count;
}

/** The bits of a cell in all cells of a word of 32 bits. */
function inEachCell(bits: number, bitsAllocated: number): number {
  let all = 0;
  for (let at = 0; at < 32; at += bitsAllocated) all |= bits << at;
  return all;
}

/** Cells of whole bytes. What is no whole cell is left. */
function cellsIn(
  { buffer, byteOffset, byteLength }: Uint8Array | Int32Array,
  bitsAllocated: number,
): Uint8Array | Uint16Array | Uint32Array {
  const count = Math.floor((8 * byteLength) / bitsAllocated);
  if (bitsAllocated === 8) return new Uint8Array(buffer, byteOffset, count);
  if (bitsAllocated === 16) return new Uint16Array(buffer, byteOffset, count);
  return new Uint32Array(buffer, byteOffset, count);
}

/** The files of a series have cells of one kind. */
const known = new Memo<string, readonly Uint8Array[]>(16);

const tablesOf = (bits: CellBits, repeats: boolean): readonly Uint8Array[] =>
  known.of(`${bits.bitsAllocated} ${bits.bitsStored} ${bits.highBit} ${repeats}`, () =>
    makeTables(bits, repeats),
  );

function makeTables({ bitsAllocated, bitsStored, highBit }: CellBits, repeats: boolean): Uint8Array[] {
  // Cells that are no whole bytes follow each other without a gap.
  const bytes = [1, 2, 4, 8].find((cells) => (bitsAllocated * cells) % 8 === 0) ?? 8;
  return Array.from({ length: (bitsAllocated * bytes) / 8 }, (_, byte) => {
    let [mask, above] = [0, 0];
    for (let bit = 0; bit < 8; bit++) {
      const place = (8 * byte + bit) % bitsAllocated;
      if (place > highBit) above |= 1 << bit;
      else if (place > highBit - bitsStored) mask |= 1 << bit;
    }
    const sign = repeats ? 1 << (highBit % 8) : 0;
    return Uint8Array.from({ length: 256 }, (_, value) => {
      const stored = value & mask;
      return repeats && above !== 0 && (stored & sign) !== 0 ? stored | above : stored;
    });
  });
}
