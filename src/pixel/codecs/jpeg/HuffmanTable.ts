import { CodestreamError } from '../../Codestream';

/** Bits that one look-up decides; longer codes are rare. */
const lookUpBits = 9;

/** A Huffman table as it stands in DHT (ITU-T T.81 B.2.4.2), made ready to decode and to encode (Annex C, F.2.2.3). */
export class HuffmanTable {
  /** Bits by which a code and its additional bits are looked up together, see `combined`. */
  static readonly combinedBits = 10;
  /** Number of codes of 1 to 16 bits. */
  readonly lengths: Uint8Array;
  readonly values: Uint8Array;
  /** By value: code, and its length (0: the table has no code for it). */
  readonly codes = new Uint16Array(256);
  readonly sizes = new Uint8Array(256);
  /** By the next 9 bits: length * 256 + value, or -1 where the code is longer. */
  readonly #lookUp = new Int16Array(1 << lookUpBits).fill(-1);
  /** By length: the least and the greatest code (-1: none), and the place of the first value. */
  readonly #least = new Int32Array(17);
  readonly #greatest = new Int32Array(17).fill(-1);
  readonly #firstValue = new Int32Array(17);
  /**
   * By the next 10 bits, where these hold a code and the additional bits that its low half counts: their length together, the code's high half
   * (a run of zeros) * 256, and the signed difference * 65536 (F.2.2.1). Zero where they do not.
   */
  readonly combined: Int32Array;

  constructor(lengths: Uint8Array, values: Uint8Array, at = 0) {
    this.lengths = lengths;
    this.values = values;
    let code = 0;
    let place = 0;
    for (let length = 1; length <= 16; length++) {
      this.#least[length] = code;
      this.#firstValue[length] = place;
      for (let n = lengths[length - 1] ?? 0; n > 0; n--) {
        if (code >= 1 << length || place >= values.length) throw new CodestreamError('bad Huffman table', at);
        this.#add(code++, length, values[place++] ?? 0);
      }
      if ((lengths[length - 1] ?? 0) > 0) this.#greatest[length] = code - 1;
      code <<= 1;
    }
    this.combined = this.#combine();
  }

  #add(code: number, length: number, value: number): void {
    this.codes[value] = code;
    this.sizes[value] = length;
    if (length > lookUpBits) return;
    const first = code << (lookUpBits - length);
    this.#lookUp.fill(length * 256 + value, first, first + (1 << (lookUpBits - length)));
  }

  /** For the code at the top of 32 bits: its length * 256 + its value; -1 where there is none. */
  lengthAndValue(bits: number): number {
    const found = this.#lookUp[bits >>> (32 - lookUpBits)] ?? -1;
    if (found >= 0) return found;
    for (let length = lookUpBits + 1; length <= 16; length++) {
      const code = bits >>> (32 - length);
      const greatest = this.#greatest[length] ?? -1;
      const least = this.#least[length] ?? 0;
      if (greatest >= 0 && code <= greatest && code >= least)
        return length * 256 + (this.values[(this.#firstValue[length] ?? 0) + code - least] ?? 0);
    }
    return -1;
  }

  #combine(): Int32Array {
    const combined = new Int32Array(1 << HuffmanTable.combinedBits);
    for (const value of this.values) {
      const size = value & 15;
      const length = (this.sizes[value] ?? 0) + size;
      if (length > HuffmanTable.combinedBits) continue;
      const free = HuffmanTable.combinedBits - length;
      const first = (this.codes[value] ?? 0) << (free + size);
      for (let bits = 0; bits < 1 << size; bits++) {
        const difference = bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits;
        const entry = (size === 0 ? 0 : difference * 65536) + (value >> 4) * 256 + length;
        combined.fill(entry, first + (bits << free), first + ((bits + 1) << free));
      }
    }
    return combined;
  }
}
