import { CodestreamError } from '../../Codestream';
import type { SegmentReader } from './SegmentReader';

/** SIZ (T.800 A.5.1): the reference grid, its tiles and the components on it. */
export interface ImageSize {
  /** The image area on the reference grid: [x0, x1) and [y0, y1). */
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly tileX0: number;
  readonly tileY0: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly tilesAcross: number;
  readonly tilesDown: number;
  readonly components: readonly ComponentSize[];
}

export interface ComponentSize {
  readonly bits: number;
  readonly signed: boolean;
  /** Distance of samples on the reference grid (XRsiz, YRsiz). */
  readonly dx: number;
  readonly dy: number;
}

/** More samples than any DICOM frame that a browser could show. Guards every allocation that follows from SIZ. */
const mostSamples = 2 ** 27;
const mostComponents = 16;
const mostBits = 26;

/** Throws CodestreamError where the sizes contradict each other or ask for too much memory. */
export function readImageSize(segment: SegmentReader): ImageSize {
  segment.u16(); // Rsiz: capabilities; what is not understood shows in the markers
  const [x1, y1, x0, y0] = [segment.u32(), segment.u32(), segment.u32(), segment.u32()];
  const [tileWidth, tileHeight] = [segment.u32(), segment.u32()];
  const [tileX0, tileY0] = [segment.u32(), segment.u32()];
  const count = segment.u16();
  const refuse = (reason: string): never => {
    throw new CodestreamError(reason, segment.at);
  };
  if (x1 <= x0 || y1 <= y0 || x1 > 0x7fffffff || y1 > 0x7fffffff) refuse('image area');
  if (tileWidth === 0 || tileHeight === 0 || tileX0 > x0 || tileY0 > y0) refuse('tile grid');
  if (tileX0 + tileWidth <= x0 || tileY0 + tileHeight <= y0) refuse('tile grid');
  if (count === 0 || count > mostComponents) refuse('number of components');
  if ((x1 - x0) * (y1 - y0) * count > mostSamples) refuse('image too large');
  const components: ComponentSize[] = [];
  for (let c = 0; c < count; c++) {
    const precision = segment.u8();
    const [dx, dy] = [segment.u8(), segment.u8()];
    const bits = (precision & 0x7f) + 1;
    if (dx === 0 || dy === 0) refuse('component sampling');
    if (bits > mostBits) refuse('component precision');
    components.push({ bits, signed: precision > 0x7f, dx, dy });
  }
  const tilesAcross = Math.ceil((x1 - tileX0) / tileWidth);
  const tilesDown = Math.ceil((y1 - tileY0) / tileHeight);
  if (tilesAcross * tilesDown > 65535) refuse('number of tiles');
  return {
    ...{ x0, y0, x1, y1, tileX0, tileY0, tileWidth, tileHeight },
    ...{ tilesAcross, tilesDown, components },
  };
}
