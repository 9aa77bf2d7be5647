import { CodestreamError } from '../../Codestream';
import type { HuffmanTable } from './HuffmanTable';

/**
 * Entropy-coded data, the highest bit first, stuffed zero bytes left out (ITU-T T.81 F.2.2.5). Behind the end it gives zeros, as decoders do
 * with files that are cut off, for as many bits as a block may need; then it throws.
 */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  /** Bits not yet taken, at the top of 32. */
  #bits = 0;
  #count = 0;
  #beyond = 0;

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  #fill(): void {
    while (this.#count <= 24) {
      this.#bits |= this.#next() << (24 - this.#count);
      this.#count += 8;
    }
  }

  #next(): number {
    const at = this.#at;
    if (at >= this.#end) return this.#none();
    const byte = this.#bytes[at] ?? 0;
    if (byte !== 0xff) {
      this.#at = at + 1;
      return byte;
    }
    if (this.#bytes[at + 1] === 0 && at + 1 < this.#end) {
      this.#at = at + 2;
      return byte;
    }
    return this.#none();
  }

  /** A marker, or the end. */
  #none(): number {
    if (++this.#beyond > 4096) throw new CodestreamError('entropy-coded data end too early', this.#at);
    return 0;
  }

  /** The next value by a table (F.2.2.3). */
  symbol(table: HuffmanTable): number {
    if (this.#count < 16) this.#fill();
    const found = table.lookUp[this.#bits >>> 23] ?? -1;
    if (found >= 0) {
      this.#skip(found >> 8);
      return found & 255;
    }
    for (let length = 10; length <= 16; length++) {
      const code = this.#bits >>> (32 - length);
      const greatest = table.greatest[length] ?? -1;
      const least = table.least[length] ?? 0;
      if (greatest < 0 || code > greatest || code < least) continue;
      this.#skip(length);
      return table.values[(table.firstValue[length] ?? 0) + code - least] ?? 0;
    }
    throw new CodestreamError('no such Huffman code', this.#at);
  }

  /** Additional bits as a signed difference (RECEIVE and EXTEND, F.2.2.1). */
  difference(size: number): number {
    if (size === 0) return 0;
    if (this.#count < size) this.#fill();
    const value = this.#bits >>> (32 - size);
    this.#skip(size);
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  #skip(count: number): void {
    this.#bits <<= count;
    this.#count -= count;
  }

  /** Goes behind the next restart marker and forgets the bits before it (F.2.1.3.1). */
  restart(): void {
    this.#bits = 0;
    this.#count = 0;
    const bytes = this.#bytes;
    while (this.#at + 1 < this.#end) {
      const next = bytes[this.#at + 1] ?? 0;
      if (bytes[this.#at] === 0xff && next >= 0xd0 && next <= 0xd7) {
        this.#at += 2;
        return;
      }
      this.#at++;
    }
    this.#at = this.#end;
  }
}
