import { CodestreamError } from '../../Codestream';
import type { BlockCoder } from './BlockCoder';
import type { CodeBlock, Segment } from './CodeBlock';
import { blockStyles } from './CodingStyle';
import { signContexts, stripeFlags, zeroContexts } from './contextTables';
import { MqDecoder } from './MqDecoder';
import { joined } from '../../../dicom/model/joined';

const { neighbours, self, around, selves, visited, allVisited, refined } = stripeFlags;
const { signAbove, sign, signBelow } = stripeFlags;

/** Bit-planes beyond which a coefficient does not fit 31 bits with its half. */
const mostPlanes = 30;

const values = new Int32Array(4096);
/** A word for each column of a stripe, row by row of stripes, with a column and a stripe more on all sides. */
const flags = new Int32Array(1026 * 3);

/** The coefficient bit models (T.800 Annex D). */
export class BlockDecoder implements BlockCoder {
  readonly values = values;
  private readonly mq = new MqDecoder();
  private width = 0;
  private height = 0;
  private stride = 0;
  private zeroContexts: Uint8Array = new Uint8Array();
  private causal = false;
  private raw = false;

  decode(block: CodeBlock, orientation: number, planes: number, blockStyle: number): boolean {
    const top = planes - block.zeroPlanes - 1;
    if (top < 0) return false;
    // Left at zero it would look like a picture.
    if (top >= mostPlanes) throw new CodestreamError('too many bit-planes', 0);
    this.width = block.width;
    this.height = block.height;
    this.stride = block.width + 2;
    this.zeroContexts = zeroContexts[orientation] ?? this.zeroContexts;
    this.causal = (blockStyle & blockStyles.verticallyCausal) !== 0;
    values.fill(0, 0, block.width * block.height);
    flags.fill(0, 0, this.stride * (Math.ceil(block.height / 4) + 2));
    this.mq.resetContexts();
    // Pass 0 is clean-up of the top plane; then significance, refinement and clean-up of each plane below.
    let pass = 0;
    for (const segment of block.segments) {
      if (segment.passes === 0) break;
      pass = this.decodeSegment(segment, pass, top, blockStyle);
    }
    if (pass > 0) this.giveSigns();
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

  /** T.800 D.3.1: samples that have a significant neighbour. */
  private significancePass(plane: number): void {
    const { mq, width, height, zeroContexts: contexts, raw } = this;
    const value = 3 << plane;
    for (let y = 0, word = this.stride + 1; y < height; y += 4, word += 2) {
      const rows = Math.min(4, height - y);
      for (let x = 0; x < width; x++, word++) {
        let flag = flags[word] ?? 0;
        if ((flag & around) === 0 || (flag & selves) === selves) continue;
        for (let row = 0; row < rows; row++) {
          const near = flag >> (3 * row);
          if ((near & neighbours) === 0 || (near & self) !== 0) continue;
          const bit = raw ? mq.decodeRaw() : mq.decode(contexts[near & neighbours] ?? 0);
          if (bit === 1) {
            values[(y + row) * width + x] = value;
            flag = this.becomeSignificant(word, row, flag);
          }
          flag |= visited << row;
        }
        flags[word] = flag;
      }
    }
  }

  /** T.800 D.3.3: samples that have been significant before this plane. */
  private refinementPass(plane: number): void {
    const { mq, width, height, raw } = this;
    const half = 1 << plane;
    for (let y = 0, word = this.stride + 1; y < height; y += 4, word += 2) {
      const rows = Math.min(4, height - y);
      for (let x = 0; x < width; x++, word++) {
        let flag = flags[word] ?? 0;
        if ((flag & selves) === 0) continue;
        for (let row = 0; row < rows; row++) {
          const near = flag >> (3 * row);
          if ((near & self) === 0 || (flag & (visited << row)) !== 0) continue;
          const context = (flag & (refined << row)) !== 0 ? 16 : (near & neighbours) !== 0 ? 15 : 14;
          const bit = raw ? mq.decodeRaw() : mq.decode(context);
          const index = (y + row) * width + x;
          // The middle of the interval of the plane above is its half that this bit chooses.
          values[index] = (values[index] ?? 0) - half + (-bit & (2 * half));
          flag |= refined << row;
        }
        flags[word] = flag;
      }
    }
  }

  /** T.800 D.3.4: all others, four at once where nothing is significant around them. */
  private cleanUpPass(plane: number): void {
    const { mq, width, height, zeroContexts: contexts } = this;
    const value = 3 << plane;
    for (let y = 0, word = this.stride + 1; y < height; y += 4, word += 2) {
      const rows = Math.min(4, height - y);
      for (let x = 0; x < width; x++, word++) {
        let flag = flags[word] ?? 0;
        let row = 0;
        if (rows === 4 && (flag & (around | allVisited)) === 0) {
          if (mq.decode(17) === 0) continue;
          row = mq.decode(18) << 1;
          row |= mq.decode(18);
          values[(y + row) * width + x] = value;
          flag = this.becomeSignificant(word, row, flag);
          row++;
        }
        for (; row < rows; row++) {
          const near = flag >> (3 * row);
          if ((near & self) !== 0 || (flag & (visited << row)) !== 0) continue;
          if (mq.decode(contexts[near & neighbours] ?? 0) === 0) continue;
          values[(y + row) * width + x] = value;
          flag = this.becomeSignificant(word, row, flag);
        }
        flags[word] = flag & ~allVisited;
      }
    }
  }

  /** Decodes the sign (T.800 D.3.2) and tells the neighbours. Gives the word of the sample, which is not stored. */
  private becomeSignificant(word: number, row: number, flag: number): number {
    const { stride, mq } = this;
    const left = flags[word - 1] ?? 0;
    const right = flags[word + 1] ?? 0;
    let negative: number;
    if (this.raw) negative = mq.decodeRaw();
    else {
      const signs =
        ((flag >>> (signAbove + row)) & 1) |
        (((left >>> (sign + row)) & 1) << 2) |
        (((right >>> (sign + row)) & 1) << 4) |
        (((flag >>> (signBelow + row)) & 1) << 6);
      const context = signContexts[((flag >> (3 * row)) & 0xaa) | signs] ?? 0;
      negative = mq.decode(context & 127) ^ (context >> 7);
    }
    flags[word - 1] = left | (1 << (3 * row + 5));
    flags[word + 1] = right | (1 << (3 * row + 3));
    // Vertically causal contexts: a stripe knows nothing of the one below it.
    if (row === 0 && !this.causal) {
      const above = word - stride;
      flags[above - 1] = (flags[above - 1] ?? 0) | (1 << 17);
      flags[above] = (flags[above] ?? 0) | (1 << 16) | (negative << 31);
      flags[above + 1] = (flags[above + 1] ?? 0) | (1 << 15);
    } else if (row === 3) {
      const below = word + stride;
      flags[below - 1] = (flags[below - 1] ?? 0) | (1 << 2);
      flags[below] = (flags[below] ?? 0) | (1 << 1) | (negative << signAbove);
      flags[below + 1] = (flags[below + 1] ?? 0) | 1;
    }
    return flag | (1 << (3 * row + 4)) | (negative << (sign + row));
  }

  private giveSigns(): void {
    const { width, height } = this;
    for (let y = 0, word = this.stride + 1; y < height; y += 4, word += 2)
      for (let x = 0; x < width; x++, word++) {
        const negative = ((flags[word] ?? 0) >>> sign) & 15;
        if (negative === 0) continue;
        for (let row = 0, at = y * width + x; row < 4; row++, at += width)
          if (((negative >> row) & 1) === 1) values[at] = -(values[at] ?? 0);
      }
  }
}

/** The pieces of a codeword in one, with the two bytes behind it that the decoder never passes. */
const withEnd = (pieces: readonly Uint8Array[]): Uint8Array => joined([...pieces, end]);
const end = Uint8Array.of(0xff, 0xff);
