import { CodestreamError } from '../../Codestream';
import type { HuffmanTable } from './HuffmanTable';

/** Writes entropy-coded data: the highest bit first, a zero byte behind each 0xFF (ITU-T T.81 F.1.2.3). */
export class BitWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #bits = 0;
  #count = 0;

  /** @param size expected number of bytes; it grows where that is too few */
  constructor(size: number) {
    this.#bytes = new Uint8Array(Math.max(64, size));
  }

  /** @throws CodestreamError where the table has no code for the value */
  symbol(table: HuffmanTable, value: number): void {
    const size = table.sizes[value] ?? 0;
    if (size === 0) throw new CodestreamError('no Huffman code for a value', this.#length);
    this.put(table.codes[value] ?? 0, size);
  }

  /** The lowest `size` bits of a value, at most 16. */
  put(value: number, size: number): void {
    this.#bits = (this.#bits << size) | (value & ((1 << size) - 1));
    this.#count += size;
    while (this.#count >= 8) {
      this.#count -= 8;
      this.#byte((this.#bits >>> this.#count) & 255);
    }
    this.#bits &= (1 << this.#count) - 1;
  }

  /** A signed difference of `size` additional bits. */
  difference(value: number, size: number): void {
    this.put(value < 0 ? value - 1 : value, size);
  }

  /** Fills the last byte with ones, as the standard asks before a marker (F.1.2.3). */
  align(): void {
    if (this.#count > 0) this.put(0x7f, 8 - this.#count);
  }

  /** A marker; the data before it must be aligned. */
  marker(code: number): void {
    this.#grow();
    this.#bytes[this.#length++] = 0xff;
    this.#bytes[this.#length++] = code;
  }

  #byte(byte: number): void {
    this.#grow();
    this.#bytes[this.#length++] = byte;
    if (byte === 0xff) this.#bytes[this.#length++] = 0;
  }

  #grow(): void {
    if (this.#length + 4 <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  get written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }
}
