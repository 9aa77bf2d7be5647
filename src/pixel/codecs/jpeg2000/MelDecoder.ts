/** Exponents of the run lengths (T.814 Table 2). */
const exponents = [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5] as const;

/** The adaptive run-length decoder (T.814 7.3.3) over its bits (7.1.3): highest bit first, seven in a byte after 0xFF. */
export class MelDecoder {
  private readonly bytes: Uint8Array;
  private at: number;
  private byte = 0;
  private left = 0;
  private state = 0;
  private run = 0;
  private oneFollows = false;

  /** `bytes` are the clean-up segment, whose last two count as 0xFF and with a low half of ones. */
  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  next(): number {
    if (this.run === 0 && !this.oneFollows) this.readRun();
    if (this.run > 0) {
      this.run--;
      return 0;
    }
    this.oneFollows = false;
    return 1;
  }

  private readRun(): void {
    const exponent = exponents[this.state] ?? 0;
    if (this.bit() === 1) {
      this.run = 1 << exponent;
      this.state = Math.min(12, this.state + 1);
      return;
    }
    for (let i = 0; i < exponent; i++) this.run = 2 * this.run + this.bit();
    this.state = Math.max(0, this.state - 1);
    this.oneFollows = true;
  }

  private bit(): number {
    if (this.left === 0) {
      const { bytes, at } = this;
      this.left = this.byte === 0xff ? 7 : 8;
      const byte = bytes[at] ?? 0;
      this.byte = at >= bytes.length - 1 ? 0xff : at === bytes.length - 2 ? byte | 15 : byte;
      this.at++;
    }
    this.left--;
    return (this.byte >> this.left) & 1;
  }
}
