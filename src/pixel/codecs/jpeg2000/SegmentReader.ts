import { CodestreamError } from '../../Codestream';

/** Reads big-endian numbers out of one marker segment and never past its end. */
export class SegmentReader {
  private readonly bytes: Uint8Array;
  private readonly end: number;
  at: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes;
    this.at = at;
    this.end = Math.min(end, bytes.length);
  }

  get left(): number {
    return this.end - this.at;
  }

  u8(): number {
    if (this.at >= this.end) throw new CodestreamError('marker segment too short', this.at);
    return this.bytes[this.at++] ?? 0;
  }

  u16(): number {
    const high = this.u8();
    return high * 0x100 + this.u8();
  }

  u32(): number {
    const high = this.u16();
    return high * 0x10000 + this.u16();
  }

  /** A component number: one byte, or two where the image has more than 256 components (T.800 A.6). */
  component(count: number): number {
    return count < 257 ? this.u8() : this.u16();
  }

  /** What is left, not copied. */
  rest(): Uint8Array {
    const rest = this.bytes.subarray(this.at, this.end);
    this.at = this.end;
    return rest;
  }
}
