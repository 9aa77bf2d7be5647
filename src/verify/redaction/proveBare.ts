import { roomForMany } from '../../dicom/read/roomForMany';
import type { Part10 } from '../../dicom/model/Part10';
import { frameBytes } from '../../pixel/frameBytes';
import { framesOf } from '../../pixel/framesOf';
import type { PixelDescription } from '../../pixel/PixelDescription';
import { describedPixels } from '../../pixel/pixelDescriptionOf';
import { compareBareFrame } from './compareBareFrame';
import type { SameRange } from '../Range';
import { isVideo } from '../../pixel/video/isVideo';
import { proveVideo } from './proveVideo';
import { storedRange } from './storedRange';

/** Of the colours only the name may differ: one that is none does not stay. */
const sameCells = (one: PixelDescription, other: PixelDescription): boolean =>
  JSON.stringify({ ...one, photometricInterpretation: '' }) ===
  JSON.stringify({ ...other, photometricInterpretation: '' });

/**
 * Proves that Pixel Data, taken out of what is none of the pictures, holds the same pictures, without decoding them: native frames by their
 * stored bits, others by what of their codestreams is decoded.
 *
 * @returns as `verifyRedaction`
 */
export async function proveBare(source: Part10, output: Part10): Promise<string | SameRange | undefined> {
  const [before, after] = [describedPixels(source), describedPixels(output)];
  if ('kind' in before || 'kind' in after || !sameCells(before, after)) return 'description';
  if (source.pixelData?.fragments === undefined && output.pixelData?.fragments === undefined)
    return storedRange(source, output, before, () => []);
  const { uid } = output.transferSyntax;
  if (isVideo(uid)) return proveVideo(source, output);
  if (source.pixelData === undefined || output.pixelData === undefined || source.transferSyntax.uid !== uid)
    return 'syntax';
  const [was, is] = [
    await framesOf(source, source.pixelData, before.frames),
    await framesOf(output, output.pixelData, before.frames),
  ];
  if (was === undefined || was.length !== is?.length) return 'frames';
  const rooms = [roomForMany(), roomForMany()] as const;
  for (const index of was.keys()) {
    const old = await frameBytes(source, before, index, rooms[0]);
    const fresh = await frameBytes(output, before, index, rooms[1]);
    if ('kind' in old || 'kind' in fresh) return 'unreadable';
    const wrong = compareBareFrame(old, fresh, uid, before);
    if (wrong !== undefined) return `${wrong} frame ${String(index)}`;
  }
  return undefined;
}
