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
    if (count > 24) {
      const low = this.take(16);
      return low | (this.take(count - 16) << 16);
    }
    let { buffer, left } = this;
    while (left < count) {
      const byte = this.at < this.end ? (this.bytes[this.at++] ?? 0) : this.beyond;
      // The stuffed bit is zero where the stream is sound.
      buffer |= (this.stuffed ? byte & 0x7f : byte) << left;
      left += this.stuffed ? 7 : 8;
      this.stuffed = byte === 0xff;
    }
    this.buffer = buffer >>> count;
    this.left = left - count;
    return buffer & ((1 << count) - 1);
  }
}
