import { CodestreamError } from '../../Codestream';
import type { SegmentReader } from './SegmentReader';

/** The part of COD that holds for a whole tile (T.800 Table A.14). */
export interface TileStyle {
  readonly sop: boolean;
  readonly eph: boolean;
  /** 0 LRCP, 1 RLCP, 2 RPCL, 3 PCRL, 4 CPRL. */
  readonly progression: number;
  readonly layers: number;
  readonly colourTransform: boolean;
}

/** The part of COD and COC that holds for a component (T.800 Table A.15). */
export interface CodingStyle {
  readonly levels: number;
  /** Exponents of the width and height of a code-block. */
  readonly blockWidth: number;
  readonly blockHeight: number;
  readonly blockStyle: number;
  /** 5/3; otherwise 9/7. */
  readonly reversible: boolean;
  /** Per resolution: exponent of the width (low four bits) and height (high four bits) of a precinct. */
  readonly precincts: readonly number[];
}

/** Bits of the code-block style (T.800 Table A.19, T.814 Annex A). */
export const blockStyles = {
  bypass: 1,
  reset: 2,
  terminateAll: 4,
  verticallyCausal: 8,
  segmentationSymbols: 32,
  highThroughput: 64,
  mixed: 128,
} as const;

/** COD (T.800 A.6.1). */
export function readCodingDefault(segment: SegmentReader): { tile: TileStyle; style: CodingStyle } {
  const flags = segment.u8();
  const progression = segment.u8();
  const layers = segment.u16();
  const transform = segment.u8();
  if (progression > 4) throw new CodestreamError('progression order', segment.at);
  if (layers === 0) throw new CodestreamError('number of layers', segment.at);
  if (transform > 1) throw new CodestreamError('array-based colour transform', segment.at);
  return {
    tile: {
      sop: (flags & 2) !== 0,
      eph: (flags & 4) !== 0,
      progression,
      layers,
      colourTransform: transform === 1,
    },
    style: readCodingStyle(segment, (flags & 1) !== 0),
  };
}

/** SPcod and SPcoc. */
export function readCodingStyle(segment: SegmentReader, ownPrecincts: boolean): CodingStyle {
  const levels = segment.u8();
  const blockWidth = (segment.u8() & 15) + 2;
  const blockHeight = (segment.u8() & 15) + 2;
  const blockStyle = segment.u8();
  const wavelet = segment.u8();
  if (levels > 32) throw new CodestreamError('decomposition levels', segment.at);
  if (blockWidth > 10 || blockHeight > 10 || blockWidth + blockHeight > 12)
    throw new CodestreamError('code-block size', segment.at);
  if (wavelet > 1) throw new CodestreamError('wavelet of part 2', segment.at);
  if ((blockStyle & blockStyles.mixed) !== 0) throw new CodestreamError('mixed block coders', segment.at);
  const precincts: number[] = [];
  for (let r = 0; r <= levels; r++) {
    const size = ownPrecincts ? segment.u8() : 0xff;
    if (r > 0 && ((size & 15) === 0 || size < 16)) throw new CodestreamError('precinct size', segment.at);
    precincts.push(size);
  }
  return { levels, blockWidth, blockHeight, blockStyle, reversible: wavelet === 1, precincts };
}
