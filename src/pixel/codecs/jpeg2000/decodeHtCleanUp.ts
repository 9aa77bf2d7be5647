import type { CodeBlock } from './CodeBlock';
import { HtBackwardBits } from './HtBackwardBits';
import { htContextTables } from './htContextTables';
import { HtForwardBits } from './HtForwardBits';
import { MelDecoder } from './MelDecoder';

/**
 * The HT clean-up pass (T.814 7.3). `values` take, row by row of an even number, 2(m - 1) + sign for a sample of magnitude m, and -1 for an
 * insignificant one. False where the segment cannot be one.
 */
export function decodeHtCleanUp(bytes: Uint8Array, block: CodeBlock, values: Int32Array): boolean {
  if (bytes.length < 2) return false;
  // The last two bytes tell the length of what MEL and VLC bits share (7.1.1).
  const last = bytes.length - 1;
  const suffix = ((bytes[last] ?? 0) << 4) | ((bytes[last - 1] ?? 0) & 15);
  if (suffix < 2 || suffix > bytes.length || suffix > 4079) return false;
  const start = bytes.length - suffix;
  return new CleanUp(bytes, start, block, values).decode();
}

/** Quads of two by two samples, row by row of quads, in pairs. */
class CleanUp {
  private readonly magSgn: HtForwardBits;
  private readonly mel: MelDecoder;
  private readonly vlc: HtBackwardBits;
  private readonly block: CodeBlock;
  private readonly values: Int32Array;
  /** Of the two lower samples of each quad above, with a quad's room on both sides: significance and exponent. */
  private above: Uint8Array;
  private current: Uint8Array;
  private readonly mostBits: number;
  private readonly stride: number;

  constructor(bytes: Uint8Array, start: number, block: CodeBlock, values: Int32Array) {
    this.magSgn = new HtForwardBits(bytes, 0, start, 0xff);
    this.mel = new MelDecoder(bytes, start);
    this.vlc = HtBackwardBits.ofCleanUp(bytes, start);
    this.block = block;
    this.values = values;
    // Two entries a quad: exponents of the lower left and the lower right sample; zero where it is insignificant.
    this.above = new Uint8Array(2 * (Math.ceil(block.width / 2) + 3));
    this.current = new Uint8Array(this.above.length);
    this.mostBits = block.zeroPlanes + 1;
    this.stride = 2 * Math.ceil(block.width / 2);
  }

  decode(): boolean {
    const across = Math.ceil(this.block.width / 2);
    const down = Math.ceil(this.block.height / 2);
    for (let row = 0; row < down; row++) {
      this.current.fill(0);
      let left = 0;
      for (let quad = 0; quad < across; quad += 2) {
        const first = this.significance(row, quad, left);
        const second = quad + 1 < across ? this.significance(row, quad + 1, (first >> 4) & 15) : 0;
        left = (second >> 4) & 15;
        const excess = this.excess(row === 0, (first & 8) !== 0, (second & 8) !== 0);
        if (!this.magnitudes(row, quad, first, excess & 255)) return false;
        if (quad + 1 < across && !this.magnitudes(row, quad + 1, second, excess >> 8)) return false;
      }
      [this.above, this.current] = [this.current, this.above];
    }
    return true;
  }

  /** The entry of the code table for a quad (7.3.5), of which `left` is the significance of the one before. */
  private significance(row: number, quad: number, left: number): number {
    let context: number;
    if (row === 0) context = ((left | (left >> 1)) & 1) | ((left >> 1) & 6);
    else {
      const { above } = this;
      const at = 2 * quad + 2;
      context = (left & 12) !== 0 ? 2 : 0;
      if (((above[at - 1] ?? 0) | (above[at] ?? 0)) !== 0) context |= 1;
      if (((above[at + 1] ?? 0) | (above[at + 2] ?? 0)) !== 0) context |= 4;
    }
    if (context === 0 && this.mel.next() === 0) return 0;
    const table = row === 0 ? htContextTables.initial : htContextTables.others;
    const entry = table[(context << 7) | this.vlc.peek(7)] ?? 0;
    this.vlc.skip(entry & 7);
    return entry;
  }

  /** What the exponents of two quads exceed their predictions by (7.3.6): the second one times 256. */
  private excess(initial: boolean, first: boolean, second: boolean): number {
    const { vlc } = this;
    let base = 0;
    if (initial && first && second) {
      if (this.mel.next() === 1) base = 2;
      else {
        const prefix = this.prefix();
        if (prefix > 2) {
          const other = vlc.next() + 1;
          return this.completed(prefix, this.suffix(prefix)) | (other << 8);
        }
        const other = this.prefix();
        return prefix | (this.completed(other, this.suffix(other)) << 8);
      }
    }
    const [prefix1, prefix2] = [first ? this.prefix() : 0, second ? this.prefix() : 0];
    const [suffix1, suffix2] = [this.suffix(prefix1), this.suffix(prefix2)];
    const excess1 = base + this.completed(prefix1, suffix1);
    return excess1 | ((base + this.completed(prefix2, suffix2)) << 8);
  }

  private prefix(): number {
    const { vlc } = this;
    if (vlc.next() === 1) return 1;
    if (vlc.next() === 1) return 2;
    return vlc.next() === 1 ? 3 : 5;
  }

  private suffix(prefix: number): number {
    if (prefix < 3) return 0;
    return prefix === 3 ? this.vlc.next() : this.vlc.take(5);
  }

  private completed(prefix: number, suffix: number): number {
    return prefix + suffix + (suffix < 28 ? 0 : 4 * this.vlc.take(4));
  }

  /** Magnitudes and signs of a quad (7.3.7, 7.3.8). False where they have more bits than the block. */
  private magnitudes(row: number, quad: number, entry: number, excess: number): boolean {
    const { above, current, values, stride } = this;
    const pattern = (entry >> 4) & 15;
    const first = 2 * row * stride + 2 * quad;
    if (pattern === 0) {
      values[first] = values[first + stride] = values[first + 1] = values[first + stride + 1] = -1;
      return true;
    }
    const at = 2 * quad + 2;
    let predicted = 1;
    // Only quads with several significant samples are predicted from the line above.
    if (row > 0 && (pattern & (pattern - 1)) !== 0)
      predicted = Math.max(
        1,
        Math.max(above[at - 1] ?? 0, above[at] ?? 0, above[at + 1] ?? 0, above[at + 2] ?? 0) - 1,
      );
    const bound = predicted + excess;
    if (bound > this.mostBits) return false;
    const magnitudes = entry >> 8;
    values[first] = this.sample(pattern, magnitudes, bound);
    const lowerLeft = this.sample(pattern >> 1, magnitudes >> 1, bound);
    values[first + stride] = lowerLeft;
    values[first + 1] = this.sample(pattern >> 2, magnitudes >> 2, bound);
    const lowerRight = this.sample(pattern >> 3, magnitudes >> 3, bound);
    values[first + stride + 1] = lowerRight;
    if (lowerLeft >= 0) current[at] = 32 - Math.clz32(lowerLeft | 1);
    if (lowerRight >= 0) current[at + 1] = 32 - Math.clz32(lowerRight | 1);
    return true;
  }

  /** By the lowest bits of significance, E^1 and, four bits above that, E^k. */
  private sample(significant: number, known: number, bound: number): number {
    if ((significant & 1) === 0) return -1;
    const bits = bound - ((known >> 4) & 1);
    return this.magSgn.take(bits) | ((known & 1) << bits);
  }
}
