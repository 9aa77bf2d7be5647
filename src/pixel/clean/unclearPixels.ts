import type { Part10 } from '../../dicom/model/Part10';
import { findElement } from '../../dicom/access/findElement';
import { onlyZeros } from '../../dicom/access/onlyZeros';
import { tags } from '../../dicom/dictionary/tags';
import { beginsCodestream } from '../beginsCodestream';
import { frameBytes } from '../frameBytes';
import { framesOf } from '../framesOf';
import type { PixelDescription } from '../PixelDescription';
import type { Described } from '../pixelDescriptionOf';
import { containerOf } from '../video/containerOf';
import { isVideo } from '../video/isVideo';
import { videoIn } from '../video/videoIn';
import { describedLength } from './describedLength';
import { partFrame } from './partFrame';

/**
 * Whether nobody can tell which bytes of a file are its pictures: then neither can what is none be taken out, nor is it sure that no picture
 * goes with it. PS3.5 8.1.1, A.4; PS3.3 C.7.6.3.
 */
export async function unclearPixels(part10: Part10, description: Described): Promise<boolean> {
  const { pixelData, transferSyntax } = part10;
  if (pixelData === undefined) return false;
  const { fragments, valueStart, valueEnd } = pixelData;
  if (!part10.pixelDataSure) return true;
  if (fragments !== undefined) {
    // Not even a table of offsets: no reader of others takes it.
    if (fragments.length === 0) return true;
    if (!isVideo(transferSyntax.uid))
      return !('kind' in description) && (await sharesFragments(part10, description));
    // In none of the containers of PS3.5 8.2.5 to 8.2.9 what people write into it cannot be told from it.
    const video = await videoIn(part10);
    return video.size > 0 && (await containerOf(video)) === 'unknown';
  }
  const isOpen =
    transferSyntax.encapsulated ||
    'kind' in description ||
    leavesSamplesOpen(part10, description, valueEnd - valueStart);
  return isOpen && !(await onlyZeros(part10.stream, valueStart, valueEnd));
}

/** Without Samples per Pixel one is taken, which longer pixel data contradict. */
const leavesSamplesOpen = (part10: Part10, description: PixelDescription, length: number): boolean =>
  findElement(part10.dataSet, tags.SamplesPerPixel) === undefined &&
  length > describedLength(description) + 1;

/** Whether frames are missing and a codestream stands behind another one, where each frame has fragments of its own (PS3.5 A.4). */
async function sharesFragments(part10: Part10, description: PixelDescription): Promise<boolean> {
  const { pixelData, transferSyntax } = part10;
  const frames = pixelData && (await framesOf(part10, pixelData, description.frames));
  if (frames === undefined || frames.length === description.frames) return false;
  for (const index of frames.keys()) {
    const bytes = await frameBytes(part10, description, index);
    if ('kind' in bytes) continue;
    const idle = partFrame(bytes, transferSyntax.uid, description)?.idle ?? [];
    // Behind a byte that makes the length of the first even.
    if (idle.some((piece) => beginsCodestream(piece) || beginsCodestream(piece.subarray(1)))) return true;
  }
  return false;
}
