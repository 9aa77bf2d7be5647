import { CodestreamError } from '../../Codestream';

/** More bits than a sample can need: who asks for so many behind the end will ask for ever. */
const mostBeyond = 256;

/**
 * The entropy-coded data of a scan, the highest bit first. Behind a byte 0xFF a bit 0 is stuffed, so that 0xFF and a byte from 0x80 on are a
 * marker (ITU-T T.87 A.1, C.1). Behind the last byte it gives zeros for a little while; `end` tells whether one of them was taken.
 */
export class JpegLsBits {
  readonly #bytes: Uint8Array;
  #at: number;
  /** Bits not yet taken, at the top of 32. */
  #bits = 0;
  #count = 0;
  #beyond = 0;
  #stuffed = false;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  bit(): number {
    if (this.#count < 1) this.#fill();
    const bit = this.#bits >>> 31;
    this.#bits <<= 1;
    this.#count--;
    return bit;
  }

  /** An unsigned number of up to 16 bits. */
  number(size: number): number {
    if (size === 0) return 0;
    if (this.#count < size) this.#fill();
    const value = this.#bits >>> (32 - size);
    this.#bits <<= size;
    this.#count -= size;
    return value;
  }

  /**
   * A limited-length Golomb code (A.5.3): zeros, a one, `k` bits; or `longest` zeros, a one, and the value itself in `escape` bits.
   */
  golomb(k: number, longest: number, escape: number): number {
    if (this.#count < 25) this.#fill();
    const zeros = Math.clz32(this.#bits);
    const size = zeros + 1 + k;
    if (zeros >= longest || size > this.#count) return this.#longGolomb(k, longest, escape);
    // Not in one step: a shift by 32 is none.
    const rest = (this.#bits << zeros) << 1;
    this.#bits = rest << k;
    this.#count -= size;
    return (zeros << k) | ((rest >>> 1) >>> (31 - k));
  }

  /** A code that is not whole among the bits at hand, or an escape. */
  #longGolomb(k: number, longest: number, escape: number): number {
    let zeros = 0;
    for (;;) {
      if (this.#count < 25) this.#fill();
      const run = Math.clz32(this.#bits);
      if (run < this.#count) {
        zeros += run;
        this.#bits = (this.#bits << run) << 1;
        this.#count -= run + 1;
        break;
      }
      zeros += this.#count;
      this.#bits = 0;
      this.#count = 0;
      if (zeros > longest) break;
    }
    if (zeros < longest) return (zeros << k) | this.number(k);
    if (zeros > longest) throw new CodestreamError('bad Golomb code', this.#at);
    return this.number(escape) + 1;
  }

  /** Where the marker behind the data stands. Throws where there were fewer bits than were taken. */
  end(): number {
    if (this.#beyond > this.#count) throw new CodestreamError('entropy-coded data end too early', this.#at);
    for (let at = this.#at; at + 1 < this.#bytes.length; at++)
      if (this.#bytes[at] === 0xff && (this.#bytes[at + 1] ?? 0) >= 0x80) return at;
    return this.#bytes.length;
  }

  /** Goes behind the restart marker that must stand here (C.2.5). */
  restart(): void {
    const marker = this.end();
    const code = this.#bytes[marker + 1] ?? 0;
    if (code < 0xd0 || code > 0xd7) throw new CodestreamError('no restart marker', marker);
    this.#at = marker + 2;
    this.#bits = 0;
    this.#count = 0;
    this.#beyond = 0;
    this.#stuffed = false;
  }

  #fill(): void {
    while (this.#count <= 24) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined || (byte === 0xff && (this.#bytes[this.#at + 1] ?? 0xff) >= 0x80)) {
        this.#none();
        continue;
      }
      this.#at++;
      const size = this.#stuffed ? 7 : 8;
      this.#bits |= byte << (32 - size - this.#count);
      this.#count += size;
      this.#stuffed = byte === 0xff;
    }
  }

  /** A marker, or the end. */
  #none(): void {
    this.#count += 8;
    this.#beyond += 8;
    if (this.#beyond > mostBeyond) throw new CodestreamError('entropy-coded data end too early', this.#at);
  }
}
