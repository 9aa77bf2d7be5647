/** Bits from the lowest of each byte on, from the last byte to the first (T.814 7.1.4, 7.1.5). Zeros follow. */
export class HtBackwardBits {
  private readonly bytes: Uint8Array;
  private readonly start: number;
  private at: number;
  private last: number;
  private buffer = 0;
  private left = 0;

  /** Reads from `at` down to `start`. `last`: the byte that would have come before. */
  constructor(bytes: Uint8Array, start: number, at: number, last: number) {
    this.bytes = bytes;
    this.start = start;
    this.at = at;
    this.last = last;
  }

  /** The VLC bits of a clean-up segment: they start in the upper half of its last byte but one. */
  static ofCleanUp(bytes: Uint8Array, start: number): HtBackwardBits {
    const last = (bytes[bytes.length - 2] ?? 0) | 15;
    const bits = new HtBackwardBits(bytes, start, bytes.length - 3, last);
    bits.buffer = last >> 4;
    bits.left = (bits.buffer & 7) === 7 ? 3 : 4;
    bits.buffer &= (1 << bits.left) - 1;
    return bits;
  }

  next(): number {
    return this.take(1);
  }

  /** At most 16 bits. */
  take(count: number): number {
    const bits = this.peek(count);
    this.skip(count);
    return bits;
  }

  peek(count: number): number {
    while (this.left < count) {
      const byte = this.at >= this.start ? (this.bytes[this.at--] ?? 0) : 0;
      const stuffed = this.last > 0x8f && (byte & 0x7f) === 0x7f;
      this.buffer |= (stuffed ? 0x7f : byte) << this.left;
      this.left += stuffed ? 7 : 8;
      this.last = byte;
    }
    return this.buffer & ((1 << count) - 1);
  }

  /** Only what was peeked. */
  skip(count: number): void {
    this.buffer >>= count;
    this.left -= count;
  }
}
