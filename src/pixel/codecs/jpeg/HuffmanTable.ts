import { CodestreamError } from '../../Codestream';

/** Bits that one look-up decides; longer codes are rare. */
const lookUpBits = 9;

/** A Huffman table as it stands in DHT (ITU-T T.81 B.2.4.2), made ready to decode and to encode (Annex C, F.2.2.3). */
export class HuffmanTable {
  /** Number of codes of 1 to 16 bits. */
  readonly lengths: Uint8Array;
  readonly values: Uint8Array;
  /** By the next 9 bits: length * 256 + value, or -1 where the code is longer. */
  readonly lookUp = new Int16Array(1 << lookUpBits).fill(-1);
  /** By length: the least and the greatest code (-1: none), and the place of the first value. */
  readonly least = new Int32Array(17);
  readonly greatest = new Int32Array(17).fill(-1);
  readonly firstValue = new Int32Array(17);
  /** By value: code, and its length (0: the table has no code for it). */
  readonly codes = new Uint16Array(256);
  readonly sizes = new Uint8Array(256);

  constructor(lengths: Uint8Array, values: Uint8Array, at = 0) {
    this.lengths = lengths;
    this.values = values;
    let code = 0;
    let place = 0;
    for (let length = 1; length <= 16; length++) {
      this.least[length] = code;
      this.firstValue[length] = place;
      for (let n = lengths[length - 1] ?? 0; n > 0; n--) {
        if (code >= 1 << length || place >= values.length) throw new CodestreamError('bad Huffman table', at);
        this.#add(code++, length, values[place++] ?? 0);
      }
      if ((lengths[length - 1] ?? 0) > 0) this.greatest[length] = code - 1;
      code <<= 1;
    }
  }

  #add(code: number, length: number, value: number): void {
    this.codes[value] = code;
    this.sizes[value] = length;
    if (length > lookUpBits) return;
    const first = code << (lookUpBits - length);
    this.lookUp.fill(length * 256 + value, first, first + (1 << (lookUpBits - length)));
  }
}
