import { CodestreamError } from '../../Codestream';
import type { BlockCoder } from './BlockCoder';
import type { CodeBlock, Segment } from './CodeBlock';
import { blockStyles } from './CodingStyle';
import { flagBits, signContexts, zeroContexts } from './contextTables';
import { MqDecoder } from './MqDecoder';

const { east, west, north, south, northEast, northWest, southEast, southWest } = flagBits;
const { eastNegative, westNegative, northNegative, southNegative } = flagBits;
const { significant, visited, refined, negative } = flagBits;
const neighbours = 255;

/** Bit-planes beyond which a coefficient does not fit 31 bits with its half. */
const mostPlanes = 30;

/**
 * The coefficient bit models (T.800 Annex D).
 */
export class BlockDecoder implements BlockCoder {
  readonly magnitudes = new Int32Array(4096);
  private readonly flags = new Uint16Array(1026 * 6 + 66 * 66);
  private readonly mq = new MqDecoder();
  private width = 0;
  private height = 0;
  private stride = 0;
  private orientation = 0;
  private causal = false;
  private raw = false;

  isNegative(x: number, y: number): boolean {
    return (this.flags[(y + 1) * this.stride + x + 1] ?? 0) >= negative;
  }

  decode(block: CodeBlock, orientation: number, planes: number, blockStyle: number): boolean {
    const top = planes - block.zeroPlanes - 1;
    if (top < 0) return false;
    // Left at zero it would look like a picture.
    if (top >= mostPlanes) throw new CodestreamError('too many bit-planes', 0);
    this.width = block.width;
    this.height = block.height;
    this.stride = block.width + 2;
    this.orientation = orientation << 8;
    this.causal = (blockStyle & blockStyles.verticallyCausal) !== 0;
    this.magnitudes.fill(0, 0, block.width * block.height);
    this.flags.fill(0, 0, this.stride * (block.height + 2));
    this.mq.resetContexts();
    // Pass 0 is clean-up of the top plane; then significance, refinement and clean-up of each plane below.
    let pass = 0;
    for (const segment of block.segments) {
      if (segment.passes === 0) break;
      pass = this.decodeSegment(segment, pass, top, blockStyle);
    }
    return pass > 0;
  }

  private decodeSegment(segment: Segment, firstPass: number, top: number, blockStyle: number): number {
    const { mq } = this;
    const bytes = withEnd(segment.pieces);
    const isRefining = firstPass % 3 !== 0;
    this.raw = (blockStyle & blockStyles.bypass) !== 0 && firstPass >= 10 && isRefining;
    if (this.raw) mq.startRaw(bytes, 0);
    else mq.start(bytes, 0);
    const end = firstPass + segment.passes;
    for (let pass = firstPass; pass < end; pass++) {
      const plane = top - Math.floor((pass + 2) / 3);
      if (plane < 0) break;
      if (pass % 3 === 1) this.significancePass(plane);
      else if (pass % 3 === 2) this.refinementPass(plane);
      else {
        this.cleanUpPass(plane);
        if ((blockStyle & blockStyles.segmentationSymbols) !== 0) for (let i = 0; i < 4; i++) mq.decode(18);
      }
      if ((blockStyle & blockStyles.reset) !== 0) mq.resetContexts();
    }
    return end;
  }

  private significancePass(plane: number): void {
    const { flags, magnitudes, mq, width, height, stride, orientation, raw } = this;
    const value = 3 << plane;
    for (let y0 = 0; y0 < height; y0 += 4) {
      const rows = Math.min(4, height - y0);
      for (let x = 0; x < width; x++) {
        let at = (y0 + 1) * stride + x + 1;
        for (let row = 0; row < rows; row++, at += stride) {
          const flag = flags[at] ?? 0;
          if ((flag & neighbours) === 0 || (flag & significant) !== 0) continue;
          const bit = raw ? mq.decodeRaw() : mq.decode(zeroContexts[orientation | (flag & neighbours)] ?? 0);
          if (bit === 1) {
            magnitudes[(y0 + row) * width + x] = value;
            this.becomeSignificant(at, row);
          }
          flags[at] = (flags[at] ?? 0) | visited;
        }
      }
    }
  }

  private refinementPass(plane: number): void {
    const { flags, magnitudes, mq, width, height, stride, raw } = this;
    const half = 1 << plane;
    for (let y0 = 0; y0 < height; y0 += 4) {
      const rows = Math.min(4, height - y0);
      for (let x = 0; x < width; x++) {
        let at = (y0 + 1) * stride + x + 1;
        for (let row = 0; row < rows; row++, at += stride) {
          const flag = flags[at] ?? 0;
          if ((flag & (significant | visited)) !== significant) continue;
          const context = (flag & refined) !== 0 ? 16 : (flag & neighbours) !== 0 ? 15 : 14;
          const bit = raw ? mq.decodeRaw() : mq.decode(context);
          const index = (y0 + row) * width + x;
          // The middle of the interval of the plane above is its half that this bit chooses.
          magnitudes[index] = (magnitudes[index] ?? 0) + (bit === 1 ? half : -half);
          flags[at] = flag | refined;
        }
      }
    }
  }

  private cleanUpPass(plane: number): void {
    const { flags, magnitudes, mq, width, height, stride, orientation } = this;
    const value = 3 << plane;
    const quiet = neighbours | significant | visited;
    for (let y0 = 0; y0 < height; y0 += 4) {
      const rows = Math.min(4, height - y0);
      for (let x = 0; x < width; x++) {
        const first = (y0 + 1) * stride + x + 1;
        let row = 0;
        let found = false;
        if (
          rows === 4 &&
          (((flags[first] ?? 0) |
            (flags[first + stride] ?? 0) |
            (flags[first + 2 * stride] ?? 0) |
            (flags[first + 3 * stride] ?? 0)) &
            quiet) ===
            0
        ) {
          if (mq.decode(17) === 0) continue;
          row = mq.decode(18) << 1;
          row |= mq.decode(18);
          found = true;
        }
        let at = first + row * stride;
        for (; row < rows; row++, at += stride) {
          const flag = flags[at] ?? 0;
          if (found || (flag & (significant | visited)) === 0) {
            const bit = found ? 1 : mq.decode(zeroContexts[orientation | (flag & neighbours)] ?? 0);
            found = false;
            if (bit === 1) {
              magnitudes[(y0 + row) * width + x] = value;
              this.becomeSignificant(at, row);
            }
          }
          flags[at] = (flags[at] ?? 0) & ~visited;
        }
      }
    }
  }

  /** Decodes the sign (T.800 D.3.2) and tells the neighbours. */
  private becomeSignificant(at: number, row: number): void {
    const { flags, stride, mq } = this;
    const flag = flags[at] ?? 0;
    let sign: number;
    if (this.raw) sign = mq.decodeRaw();
    else {
      const context = signContexts[(flag & 15) | ((flag >> 4) & 240)] ?? 0;
      sign = mq.decode(context & 127) ^ (context >> 7);
    }
    flags[at] = flag | significant | (sign * negative);
    flags[at - 1] = (flags[at - 1] ?? 0) | east | (sign * eastNegative);
    flags[at + 1] = (flags[at + 1] ?? 0) | west | (sign * westNegative);
    const below = at + stride;
    flags[below] = (flags[below] ?? 0) | north | (sign * northNegative);
    flags[below - 1] = (flags[below - 1] ?? 0) | northEast;
    flags[below + 1] = (flags[below + 1] ?? 0) | northWest;
    // Vertically causal contexts: a stripe knows nothing of the one below it.
    if (this.causal && row === 0) return;
    const above = at - stride;
    flags[above] = (flags[above] ?? 0) | south | (sign * southNegative);
    flags[above - 1] = (flags[above - 1] ?? 0) | southEast;
    flags[above + 1] = (flags[above + 1] ?? 0) | southWest;
  }
}

/** The pieces of a codeword in one, with the two bytes behind it that the decoder never passes. */
function withEnd(pieces: readonly Uint8Array[]): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const bytes = new Uint8Array(length + 2).fill(0xff, length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
