import type { Unreadable } from '../dicom/model/Part10';
import type { PixelProblem } from '../pixel/PixelProblem';
import { findTextIn } from '../pixel/text/findTextIn';
import { OpenPictures } from './OpenPictures';
import type { TextFound } from './pixelProtocol';

/** Text in the picture of a file, over sampled frames. */
export async function textIn(file: Blob): Promise<TextFound | Unreadable | PixelProblem> {
  const part10 = await new OpenPictures().file('', file);
  if (part10.kind !== 'part10') return part10;
  const found = await findTextIn(part10);
  return found.kind === 'text' ? { ...found, places: found.places.length } : found;
}
