import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import { bytesOf } from '../../dicom/model/bytesOf';
import { roomForMany } from '../../dicom/read/roomForMany';
import type { DataElement, Fragment } from '../../dicom/dictionary/DataSet';
import { onlyZeros } from '../../dicom/access/onlyZeros';
import type { Part10 } from '../../dicom/model/Part10';
import { bitsSurvive } from '../../pixel/clean/bitsSurvive';
import { exactPrecision } from '../../pixel/clean/exactPrecision';
import { frameBytes } from '../../pixel/frameBytes';
import { framesOf, type FrameParts } from '../../pixel/framesOf';
import type { PixelDescription } from '../../pixel/PixelDescription';
import { describedPixels } from '../../pixel/pixelDescriptionOf';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { Raster } from '../../pixel/Raster';
import { isVideo } from '../../pixel/video/isVideo';
import { compareBareFrame } from './compareBareFrame';
import { describedBytes } from './describedBytes';
import { PaddingLaw } from './PaddingLaw';
import { rleCells } from './rleCells';
import { uids } from '../../dicom/dictionary/uids';

/** What still must be seen of native pixels: the bytes from `start` to `end` of a file, once and in their order. */
export interface PixelLaw {
  readonly start: number;
  readonly end: number;
  readonly bits: PaddingLaw;
}

/** One frame with all bits of its cells. */
export type WholeFrame = (
  part10: Part10,
  index: number,
  as: PixelDescription,
) => Promise<Raster | PixelProblem>;

/**
 * Holds Pixel Data against what the header tells of them: nothing lies behind the last frame, no cell says more than its stored bits do, no
 * codestream carries what decoding does not need. Bytes whose extent it does not tell are no pictures.
 *
 * @param decode of a lane with decoders
 * @returns a code of what is wrong; undefined where all holds; for native pixels what is still to be seen
 */
export async function pixelLaw(part10: Part10, decode?: WholeFrame): Promise<string | PixelLaw | undefined> {
  const { pixelData, transferSyntax } = part10;
  const description = describedPixels(part10);
  if (pixelData === undefined || isVideo(transferSyntax.uid)) return undefined;
  const { fragments, valueStart, valueEnd } = pixelData;
  if (fragments === undefined && ('kind' in description || transferSyntax.encapsulated))
    return (await onlyZeros(part10.stream, valueStart, valueEnd)) ? undefined : 'undescribed-pixels';
  if ('kind' in description) return undefined;
  return fragments === undefined
    ? ofNative(part10, pixelData, description)
    : ofFrames(part10, pixelData, fragments, description, decode);
}

async function ofNative(
  part10: Part10,
  pixelData: DataElement,
  description: PixelDescription,
): Promise<string | PixelLaw | undefined> {
  const { valueStart, valueEnd } = pixelData;
  const reversed = pixelData.vr !== 'OB' && bigEndianAt(part10, pixelData.start);
  const bytes = describedBytes(description);
  const described = reversed ? 2 * Math.ceil(bytes / 2) : bytes;
  const surplus = valueEnd - valueStart - described;
  if (surplus > described % 2) return 'excess-pixels';
  if (surplus === 1 && (await bytesOf(part10.stream, valueEnd - 1, valueEnd))[0] !== 0)
    return 'excess-pixels';
  const bits = PaddingLaw.of(description, reversed);
  return bits && { start: valueStart, end: Math.min(valueEnd, valueStart + described), bits };
}

/** Frames of native cells, as they are or deflated (PS3.5 A.4.11, A.4.13). */
const cells = new Set<string>([
  uids.EncapsulatedUncompressedExplicitVRLittleEndian,
  uids.DeflatedImageFrameCompression,
]);

async function ofFrames(
  part10: Part10,
  pixelData: DataElement,
  fragments: readonly Fragment[],
  description: PixelDescription,
  decode: WholeFrame | undefined,
): Promise<string | undefined> {
  const frames = await framesOf(part10, pixelData, description.frames);
  if (frames === undefined || frames.length === 0) return undefined;
  if (await isMore(part10, fragments, frames)) return 'excess-pixels';
  const { bitsAllocated, bitsStored } = description;
  const uid = part10.transferSyntax.uid;
  const bits = PaddingLaw.of(description);
  const survive = bitsSurvive(part10);
  const room = roomForMany();
  for (const index of frames.keys()) {
    const bytes = await frameBytes(part10, description, index, room);
    // What nobody can read shows nothing.
    if ('kind' in bytes) continue;
    // Held against itself: nothing is in it that decoding does not need.
    const segments = compareBareFrame(bytes, bytes, uid, description);
    if (segments !== undefined && segments !== 'unreadable') return segments;
    if (bits === undefined) continue;
    if (uid === uids.RLELossless) {
      if (bitsAllocated % 8 === 0) bits.see(rleCells(bytes, description));
    } else if (cells.has(uid) || (survive && (exactPrecision(bytes) ?? 0) > bitsStored)) {
      const wrong = await lookDecoded(part10, index, description, decode);
      if (wrong !== undefined) return wrong;
    }
    if (!bits.holds) return 'stray-bits';
  }
  return undefined;
}

async function lookDecoded(
  part10: Part10,
  index: number,
  description: PixelDescription,
  decode: WholeFrame | undefined,
): Promise<string | undefined> {
  if (decode === undefined) return 'not-decoded';
  const { bitsAllocated, bitsStored, highBit, signed } = description;
  const raster = await decode(part10, index, {
    ...description,
    bitsStored: bitsAllocated,
    highBit: bitsAllocated - 1,
    signed: false,
  });
  if ('kind' in raster) return undefined;
  const least = 2 ** (highBit + 1 - bitsStored);
  const most = 2 ** (highBit + 1);
  for (const sample of raster.samples) {
    if (sample % least !== 0) return 'stray-bits';
    if (sample >= 0 ? sample < most : signed && sample >= -most / 2) continue;
    // All bits up to the sign, of a codestream that says of none.
    if (signed && sample >= 2 ** raster.bits - most / 2) continue;
    return 'stray-bits';
  }
  return undefined;
}

/** Whether fragments hold more than the frames, or the Basic Offset Table more than places of them. */
async function isMore(
  { stream }: Part10,
  [table, ...fragments]: readonly Fragment[],
  frames: readonly FrameParts[],
): Promise<boolean> {
  const parts = frames.flat();
  if (parts.length !== fragments.length || table === undefined) return true;
  const differs = fragments.some(({ valueStart, valueEnd }, i) => {
    const part = parts[i];
    return part?.start !== valueStart || valueEnd > part.end + 1;
  });
  if (differs) return true;
  const length = table.valueEnd - table.valueStart;
  if (length === 0) return false;
  if (length !== 4 * frames.length) return true;
  const places = new DataView((await bytesOf(stream, table.valueStart, table.valueEnd)).slice().buffer);
  const first = fragments[0]?.valueStart ?? 0;
  return frames.some(([part], n) => {
    const place = places.getUint32(4 * n, true);
    return place !== 0 && place !== ((part?.start ?? 0) - first) % 0x1_0000_0000;
  });
}
