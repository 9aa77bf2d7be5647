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
    const cells = cellsIn(bytes, bitsAllocated);
    if (cells === undefined || !signed) this.#seeBytes(bytes);
    else this.#seeSigned(cells);
  }

  #seeBytes(bytes: Uint8Array): void {
    const tables = this.#plain;
    if (tables.length > 4 || tables.length === 3) {
      for (let at = 0; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (tables[at % tables.length]?.[byte] !== byte) this.#other = true;
      }
      return;
    }
    // All cells at once, four bytes at a time.
    const words = cellsIn(bytes, 32) ?? bytes;
    let all = 0;
    for (const word of words) all |= word;
    for (let at = 0; at < 4; at++) this.#seeOr((all >>> (8 * at)) & 0xff, at);
    for (let at = bytes.length - (bytes.length % 4); at < bytes.length; at++) this.#seeOr(bytes[at] ?? 0, at);
  }

  #seeOr(byte: number, at: number): void {
    if (this.#plain[at % this.#plain.length]?.[byte] !== byte) this.#other = true;
  }

  #seeSigned(cells: Uint8Array | Uint16Array | Uint32Array): void {
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

/** Cells of whole bytes, where they lie in line or as a copy. What is no whole cell is left. */
function cellsIn(
  bytes: Uint8Array,
  bitsAllocated: number,
): Uint8Array | Uint16Array | Uint32Array | undefined {
  if (bitsAllocated === 8) return bytes;
  if (bitsAllocated !== 16 && bitsAllocated !== 32) return undefined;
  const width = bitsAllocated / 8;
  const { buffer, byteOffset } = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
  const count = Math.floor(bytes.length / width);
  return width === 2
    ? new Uint16Array(buffer, byteOffset, count)
    : new Uint32Array(buffer, byteOffset, count);
}

function tablesOf({ bitsAllocated, bitsStored, highBit }: CellBits, repeats: boolean): Uint8Array[] {
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
