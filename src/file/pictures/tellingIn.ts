import type { Unreadable } from '../../dicom/model/Part10';
import type { PixelProblem } from '../../pixel/PixelProblem';
import { tellingFrames, type TellingFrames } from '../../pixel/sight/tellingFrames';
import { OpenPictures } from './OpenPictures';

/** Frames that stand for all others of the picture of a file. */
export async function tellingIn(file: Blob): Promise<TellingFrames | Unreadable | PixelProblem> {
  const part10 = await new OpenPictures().file('', file);
  return part10.kind === 'part10' ? await tellingFrames(part10) : part10;
}
