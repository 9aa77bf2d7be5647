import { CodestreamError } from '../../Codestream';
import type { BlockCoder } from './BlockCoder';
import type { CodeBlock, Segment } from './CodeBlock';
import { blockStyles } from './CodingStyle';
import { HtBackwardBits } from './HtBackwardBits';
import { HtForwardBits } from './HtForwardBits';
import { decodeHtCleanUp } from './decodeHtCleanUp';
import { joinPieces } from '../joinPieces';

/** Bits of a sample's state. */
const significant = 1;
const newlySignificant = 2;
const negative = 4;

/** The high-throughput block decoder (T.814): a clean-up pass, then significance and refinement of the plane below. */
export class HtBlockDecoder implements BlockCoder {
  readonly values = new Int32Array(4096);
  /** With a border of one sample, as in BlockDecoder. */
  private readonly states = new Uint8Array(1026 * 6 + 66 * 66);
  private readonly coded = new Int32Array(4096);
  private width = 0;
  private height = 0;
  private stride = 0;

  decode(block: CodeBlock, _orientation: number, planes: number, blockStyle: number): boolean {
    const [cleanUp, refinement] = block.segments;
    const plane = planes - block.zeroPlanes - 1;
    if (cleanUp === undefined || cleanUp.passes === 0 || plane < 0) return false;
    if (planes > 30) throw new CodestreamError('too many bit-planes', 0);
    this.width = block.width;
    this.height = block.height;
    this.stride = block.width + 2;
    const bytes = joinPieces(cleanUp.pieces);
    if (!decodeHtCleanUp(bytes, block, this.coded)) return false;
    this.takeMagnitudes(plane);
    if (refinement !== undefined && refinement.passes > 0 && plane > 0) {
      this.takeStates();
      this.refine(refinement, plane - 1, blockStyle);
      this.giveSigns();
    } else this.giveSignsAtOnce();
    return true;
  }

  private refine(refinement: Segment, plane: number, blockStyle: number): void {
    const more = joinPieces(refinement.pieces);
    const causal = (blockStyle & blockStyles.verticallyCausal) !== 0;
    this.significancePass(new HtForwardBits(more, 0, more.length, 0), plane, causal);
    if (refinement.passes > 1) this.refinementPass(new HtBackwardBits(more, 0, more.length - 1, 0xff), plane);
  }

  /** MagSgn values are twice the magnitude less one, and the sign in the lowest bit; their rows have an even length. */
  private takeMagnitudes(plane: number): void {
    const { values, coded, width, height } = this;
    const odd = width % 2;
    for (let y = 0, from = 0, i = 0; y < height; y++, from += odd)
      for (const end = i + width; i < end; i++, from++) {
        const value = coded[from] ?? 0;
        values[i] = value < 0 ? 0 : ((value | 1) + 2) << plane;
      }
  }

  private giveSignsAtOnce(): void {
    const { values, coded, width, height } = this;
    const odd = width % 2;
    for (let y = 0, from = 0, i = 0; y < height; y++, from += odd)
      for (const end = i + width; i < end; i++, from++)
        if (((coded[from] ?? 0) & 1) === 1) values[i] = -(values[i] ?? 0);
  }

  private takeStates(): void {
    const { states, coded, width, height, stride } = this;
    states.fill(0, 0, stride * (height + 2));
    for (let y = 0, from = 0; y < height; y++, from += width % 2) {
      let at = (y + 1) * stride + 1;
      for (let x = 0; x < width; x++, from++, at++) {
        const value = coded[from] ?? 0;
        if (value >= 0) states[at] = (value & 1) === 0 ? significant : significant | negative;
      }
    }
  }

  /** T.814 7.4: in areas of four columns and a stripe's four rows, first the bits of all samples, then the signs. */
  private significancePass(bits: HtForwardBits, plane: number, causal: boolean): void {
    for (let y = 0; y < this.height; y += 4)
      for (let x = 0; x < this.width; x += 4) {
        this.significanceBits(bits, x, y, causal);
        this.significanceSigns(bits, x, y, plane);
      }
  }

  private significanceBits(bits: HtForwardBits, x0: number, y0: number, causal: boolean): void {
    const { states, width, height, stride } = this;
    for (let x = x0; x < Math.min(width, x0 + 4); x++)
      for (let y = y0; y < Math.min(height, y0 + 4); y++) {
        const at = (y + 1) * stride + x + 1;
        const state = states[at] ?? 0;
        if ((state & significant) !== 0) continue;
        const above = at - stride;
        const below = at + stride;
        let around =
          (states[at - 1] ?? 0) |
          (states[at + 1] ?? 0) |
          (states[above - 1] ?? 0) |
          (states[above] ?? 0) |
          (states[above + 1] ?? 0);
        if (!causal || y !== y0 + 3)
          around |= (states[below - 1] ?? 0) | (states[below] ?? 0) | (states[below + 1] ?? 0);
        if ((around & (significant | newlySignificant)) === 0) continue;
        if (bits.next() === 1) states[at] = newlySignificant;
      }
  }

  private significanceSigns(bits: HtForwardBits, x0: number, y0: number, plane: number): void {
    const { states, values, width, height, stride } = this;
    for (let x = x0; x < Math.min(width, x0 + 4); x++)
      for (let y = y0; y < Math.min(height, y0 + 4); y++) {
        const at = (y + 1) * stride + x + 1;
        if (states[at] !== newlySignificant) continue;
        values[y * width + x] = 3 << plane;
        if (bits.next() === 1) states[at] = newlySignificant | negative;
      }
  }

  /** T.814 7.5. */
  private refinementPass(bits: HtBackwardBits, plane: number): void {
    const { states, values, width, height, stride } = this;
    const half = 1 << plane;
    for (let y0 = 0; y0 < height; y0 += 4)
      for (let x = 0; x < width; x++)
        for (let y = y0; y < Math.min(height, y0 + 4); y++) {
          if (((states[(y + 1) * stride + x + 1] ?? 0) & significant) === 0) continue;
          const i = y * width + x;
          values[i] = (values[i] ?? 0) + (bits.next() === 1 ? half : -half);
        }
  }
  private giveSigns(): void {
    const { states, values, width, height, stride } = this;
    for (let y = 0, i = 0; y < height; y++) {
      let at = (y + 1) * stride + 1;
      for (let x = 0; x < width; x++, i++, at++)
        if (((states[at] ?? 0) & negative) !== 0) values[i] = -(values[i] ?? 0);
    }
  }
}
