/** Bits from the lowest of each byte on, forwards; after 0xFF a byte has seven (T.814 7.1.2, 7.1.6). */
export class HtForwardBits {
  private readonly bytes: Uint8Array;
  private readonly end: number;
  /** What stands for the bytes behind the end. */
  private readonly beyond: number;
  private at: number;
  private buffer = 0;
  private left = 0;
  private stuffed = false;

  constructor(bytes: Uint8Array, at: number, end: number, beyond: 0 | 0xff) {
    this.bytes = bytes;
    this.at = at;
    this.end = end;
    this.beyond = beyond;
  }

  next(): number {
    return this.take(1);
  }

  /** At most 31 bits. */
  take(count: number): number {
    if (count > 16) {
      const low = this.take(16);
      return low | (this.take(count - 16) << 16);
    }
    while (this.left < count) {
      const byte = this.at < this.end ? (this.bytes[this.at++] ?? 0) : this.beyond;
      this.buffer |= byte << this.left;
      this.left += this.stuffed ? 7 : 8;
      // The stuffed bit is zero where the stream is sound.
      this.buffer &= (1 << this.left) - 1;
      this.stuffed = byte === 0xff;
    }
    const bits = this.buffer & ((1 << count) - 1);
    this.buffer >>= count;
    this.left -= count;
    return bits;
  }
}
