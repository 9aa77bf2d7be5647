import { encodeJpegLossless } from '../codecs/jpeg/encodeJpegLossless';
import { encodeRle } from '../codecs/encodeRle';
import type { PixelDescription } from '../PixelDescription';
import type { Raster } from '../Raster';
import { cellsOf } from './cellsOf';
import { uids } from '../../dicom/dictionary/uids';

/** How decoded frames are written again. */
export interface Target {
  readonly transferSyntax: string;
  readonly bitsAllocated: 1 | 8 | 16 | 32;
  readonly planar: 0 | 1;
  /** Undefined: native. */
  readonly encode: ((raster: Raster) => Uint8Array) | undefined;
}

/**
 * RLE stays RLE. Other pictures become lossless JPEG where every reader agrees on it: unsigned, 8 to 16 bits that fill their cells;
 * else RLE, which keeps whole cells, and single bits native. Undefined for frames that none of them can hold.
 */
export function targetFor(
  transferSyntax: string,
  description: PixelDescription,
  raster: Raster,
): Target | undefined {
  const bitsAllocated = allocatedFor(description, raster);
  if (bitsAllocated === undefined) return undefined;
  if (bitsAllocated === 1)
    return { transferSyntax: uids.ExplicitVRLittleEndian, bitsAllocated, planar: 0, encode: undefined };
  const { bits, signed, samplesPerPixel } = raster;
  const fills = bits >= 8 && bits <= 16 && bitsAllocated === (bits === 8 ? 8 : 16);
  const plain = !signed && (samplesPerPixel === 1 || samplesPerPixel === 3);
  if (transferSyntax !== uids.RLELossless && fills && plain)
    return { transferSyntax: uids.JPEGLosslessSV1, bitsAllocated, planar: 0, encode: encodeJpegLossless };
  return {
    transferSyntax: uids.RLELossless,
    bitsAllocated,
    planar: transferSyntax === uids.RLELossless ? description.planarConfiguration : 0,
    encode: (frame) => encodeRle(cellsOf(frame, bitsAllocated), { ...frame, bitsAllocated }),
  };
}

/** As the header has it, where the values fit: IODs demand it of some pictures. */
function allocatedFor({ bitsAllocated }: PixelDescription, { bits }: Raster): 1 | 8 | 16 | 32 | undefined {
  if (bits > bitsAllocated || ![1, 8, 16, 32].includes(bitsAllocated))
    return bits <= 8 ? 8 : bits <= 16 ? 16 : bits <= 32 ? 32 : undefined;
  return bitsAllocated === 1 ? 1 : bitsAllocated === 8 ? 8 : bitsAllocated === 16 ? 16 : 32;
}
