/** The bits of packet headers, with the bit stuffed after 0xFF (T.800 B.10.1). Past its end it gives zeros and says so. */
export class HeaderBits {
  private readonly bytes: Uint8Array;
  private buffer = 0;
  private left = 0;
  at: number;
  exhausted = false;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): number {
    if (this.left === 0) {
      const stuffed = this.buffer === 0xff;
      if (this.at >= this.bytes.length) this.exhausted = true;
      this.buffer = this.bytes[this.at++] ?? 0;
      this.left = stuffed ? 7 : 8;
    }
    this.left--;
    return (this.buffer >> this.left) & 1;
  }

  take(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + this.next();
    return value;
  }

  /** Ends a packet header: the next one starts with a whole byte; one that would follow 0xFF is skipped. */
  align(): void {
    if (this.buffer === 0xff) this.at++;
    this.left = 0;
    this.buffer = 0;
  }

  /** Jumps over a marker segment of `length` bytes where it stands here (SOP, EPH). */
  skipMarker(marker: number, length: number): void {
    const { bytes, at } = this;
    if (bytes[at] === 0xff && bytes[at + 1] === (marker & 0xff))
      this.at = Math.min(bytes.length, at + length);
  }
}
