import { CodestreamError } from '../../Codestream';
import { HuffmanTable } from './HuffmanTable';
import { zigzag } from './zigzag';

/** Brings the bits by which `combined` is asked from the top of 32 to the bottom. */
const toCombined = 32 - HuffmanTable.combinedBits;

/** Bytes that may be missing behind the end: as many as a few blocks can need. */
const mostBeyond = 4096;

/**
 * Entropy-coded data, the highest bit first, stuffed zero bytes left out (ITU-T T.81 F.2.2.5). Behind a marker or the end it gives zeros, as
 * decoders do with files that are cut off, for as many bits as a block may need; then it throws.
 */
export class BitReader {
  readonly #source: Uint8Array;
  readonly #end: number;
  /** Where the data up to the next marker end in the source. */
  #stop: number;
  /** The data up to the next marker, without stuffing; `#length` of these bytes count. */
  readonly #bytes: Uint8Array;
  #length = 0;
  #at = 0;
  /** Bits not yet taken, at the top of 32. */
  #bits = 0;
  #count = 0;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#source = bytes;
    this.#end = end;
    this.#stop = start;
    // A few bytes more, so that reading ahead stays inside.
    this.#bytes = new Uint8Array(end - start + 8);
    this.#takeInterval();
  }

  /** Takes the stuffing out of the data up to the next marker. */
  #takeInterval(): void {
    const source = this.#source;
    const bytes = this.#bytes;
    const end = this.#end;
    let from = this.#stop;
    let to = 0;
    for (;;) {
      const found = source.indexOf(0xff, from);
      const isStuffed = found >= 0 && found + 1 < end && source[found + 1] === 0;
      const until = isStuffed ? found + 1 : found < 0 || found > end ? end : found;
      bytes.set(source.subarray(from, until), to);
      to += until - from;
      if (!isStuffed) {
        this.#stop = until;
        break;
      }
      from = found + 2;
    }
    bytes.fill(0, to, to + 8);
    this.#length = to;
    this.#at = 0;
    this.#bits = 0;
    this.#count = 0;
  }

  /** At least 17 bits, so that a code or a difference can be taken. */
  #fill(): void {
    const bytes = this.#bytes;
    let at = this.#at;
    this.#bits |= (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) << (16 - this.#count);
    at += 2;
    this.#at = at;
    this.#count += 16;
    if (at - this.#length > mostBeyond) this.#none();
  }

  #none(): never {
    throw new CodestreamError('entropy-coded data end too early', this.#stop);
  }

  /** The next value by a table (F.2.2.3). */
  symbol(table: HuffmanTable): number {
    if (this.#count <= 16) this.#fill();
    const found = table.lengthAndValue(this.#bits);
    if (found < 0) throw new CodestreamError('no such Huffman code', this.#stop);
    this.#skip(found >> 8);
    return found & 255;
  }

  /** Additional bits, at most 16, as a signed difference (RECEIVE and EXTEND, F.2.2.1). */
  difference(size: number): number {
    if (size === 0) return 0;
    if (this.#count <= 16) this.#fill();
    const value = this.#bits >>> (32 - size);
    this.#skip(size);
    return extended(value, size);
  }

  /**
   * `count` differences by each of some tables in turn, as lossless pictures hold them (H.1.2.2): 32768, the one of size 16, has no additional
   * bits.
   */
  differences(tables: readonly HuffmanTable[], count: number, out: Int32Array): void {
    const bytes = this.#bytes;
    const parts = tables.length;
    let table = tables[0];
    let bits = this.#bits;
    let left = this.#count;
    let at = this.#at;
    for (let n = 0; n < count * parts; n++) {
      if (parts > 1) table = tables[n % parts];
      if (table === undefined) return;
      if (left <= 16) {
        bits |= (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) << (16 - left);
        at += 2;
        left += 16;
      }
      const entry = table.combined[bits >>> toCombined] ?? 0;
      if (entry !== 0 && (entry & 0xff00) === 0) {
        bits <<= entry & 31;
        left -= entry & 31;
        out[n] = entry >> 16;
        continue;
      }
      this.#bits = bits;
      this.#count = left;
      this.#at = at;
      const size = this.symbol(table);
      out[n] = size === 16 ? 32768 : this.difference(size & 15);
      bits = this.#bits;
      left = this.#count;
      at = this.#at;
    }
    this.#bits = bits;
    this.#count = left;
    this.#at = at;
    if (at - this.#length > mostBeyond) this.#none();
  }

  #skip(count: number): void {
    this.#bits <<= count;
    this.#count -= count;
  }

  /**
   * The coefficients of a block behind its first, in runs of zeros (F.2.2.2), into zeros. Does by one look-up what `symbol` and `difference` do
   * in two steps, for codes and differences that are short; most are.
   *
   * @param blocks coefficients in natural order, those of the block from `offset` on
   */
  coefficients(table: HuffmanTable, blocks: Int16Array, offset: number): void {
    const { combined } = table;
    const bytes = this.#bytes;
    let bits = this.#bits;
    let count = this.#count;
    let at = this.#at;
    for (let k = 1; k < 64; k++) {
      if (count <= 16) {
        bits |= (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) << (16 - count);
        at += 2;
        count += 16;
      }
      const entry = combined[bits >>> toCombined] ?? 0;
      if (entry !== 0) {
        bits <<= entry & 31;
        count -= entry & 31;
        const run = (entry >> 8) & 15;
        k += run;
        if (entry >> 16 !== 0) {
          if (k > 63) throw new CodestreamError('a run beyond its block', offset);
          blocks[offset + (zigzag[k] ?? 0)] = entry >> 16;
        } else if (run < 15) break;
        continue;
      }
      const found = table.lengthAndValue(bits);
      if (found < 0) throw new CodestreamError('no such Huffman code', this.#stop);
      bits <<= found >> 8;
      count -= found >> 8;
      const size = found & 15;
      k += (found >> 4) & 15;
      if (size === 0) {
        if ((found & 240) < 240) break;
        continue;
      }
      if (k > 63) throw new CodestreamError('a run beyond its block', offset);
      if (count <= 16) {
        bits |= (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) << (16 - count);
        at += 2;
        count += 16;
      }
      blocks[offset + (zigzag[k] ?? 0)] = extended(bits >>> (32 - size), size);
      bits <<= size;
      count -= size;
    }
    this.#bits = bits;
    this.#count = count;
    this.#at = at;
    if (at - this.#length > mostBeyond) this.#none();
  }

  /** Goes behind the next restart marker and forgets the bits before it (F.2.1.3.1). */
  restart(): void {
    const source = this.#source;
    let at = this.#stop;
    while (at + 1 < this.#end) {
      const next = source[at + 1] ?? 0;
      if (source[at] === 0xff && next >= 0xd0 && next <= 0xd7) {
        this.#stop = at + 2;
        this.#takeInterval();
        return;
      }
      at++;
    }
    this.#stop = this.#end;
    this.#takeInterval();
  }
}

/** EXTEND (F.2.2.1): the lower half of the values of a size is negative. */
const extended = (value: number, size: number): number =>
  value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
