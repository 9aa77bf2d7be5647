import type { Part10 } from '../dicom/model/Part10';
import { bitsSurvive } from './clean/bitsSurvive';
import { exactPrecision } from './clean/exactPrecision';
import { maskedRaster } from './clean/maskedRaster';
import { CodestreamError, type Decoded } from './Codestream';
import { decodeNative } from './codecs/decodeNative';
import { signedAsDescribed } from './codecs/signedAsDescribed';
import { decoderOf } from './decoderOf';
import { frameBytes } from './frameBytes';
import { nativeFrameRange } from './nativeFrameRange';
import { pixelDescriptionOf } from './pixelDescriptionOf';
import type { PixelDescription } from './PixelDescription';
import type { PixelProblem, PixelProblemCode } from './PixelProblem';
import type { Raster } from './Raster';
import { uids } from '../dicom/dictionary/uids';

const problem = (code: PixelProblemCode): PixelProblem => ({ kind: 'pixel-problem', code });

/**
 * One frame (from 0) as stored values. Reads no more of the file than that frame.
 *
 * @param as where not as the file describes its pixels
 */
export async function decodeFrame(
  part10: Part10,
  index: number,
  as?: PixelDescription,
): Promise<Raster | PixelProblem> {
  const described = as ?? pixelDescriptionOf(part10);
  if ('kind' in described) return described;
  const { uid, encapsulated } = part10.transferSyntax;
  const isNative = !encapsulated || uid === uids.EncapsulatedUncompressedExplicitVRLittleEndian;
  const decode = isNative ? undefined : decoderOf(uid);
  if (!isNative && decode === undefined) return problem('unsupported-syntax');
  const bytes = await frameBytes(part10, described, index);
  if ('kind' in bytes) return bytes;
  const isParted = part10.pixelData?.fragments !== undefined;
  if (decode === undefined)
    return isParted ? inFragment(bytes, described) : decodeNative(bytes, described, index);
  try {
    const raster = rasterOf(signedAsDescribed(decode(bytes, described), described), described);
    return maskedRaster(raster, described, bitsSurvive(part10) ? exactPrecision(bytes) : undefined);
  } catch (error) {
    if (!(error instanceof CodestreamError)) throw error;
    return problem(error.message === 'unsupported-syntax' ? error.message : 'bad-codestream');
  }
}

/** Encapsulated Uncompressed (PS3.5 A.4.11), and fragments under a native syntax: each frame is native bytes, and all of them. */
function inFragment(bytes: Uint8Array, described: PixelDescription): Raster | PixelProblem {
  const { end } = nativeFrameRange(described, 0);
  return bytes.length < end ? problem('bad-codestream') : decodeNative(bytes, described, 0);
}

/** What the codestream says of itself goes before the header. */
function rasterOf({ components, ...decoded }: Decoded, described: PixelDescription): Raster {
  const { photometricInterpretation = described.photometricInterpretation } = decoded;
  return { ...decoded, samplesPerPixel: components, photometricInterpretation };
}
