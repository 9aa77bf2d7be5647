import type { Unreadable } from '../../dicom/model/Part10';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { Rect } from '../../pixel/Redaction';
import { findTextIn } from '../../pixel/text/findTextIn';
import { OpenPictures } from './OpenPictures';

/** Text in the picture of a file, over sampled frames. */
export async function textIn(file: Blob): Promise<TextFound | Unreadable | PixelProblem> {
  const part10 = await new OpenPictures().file('', file);
  if (part10.kind !== 'part10') return part10;
  const found = await findTextIn(part10);
  return found.kind === 'text' ? { ...found, places: found.places.length } : found;
}

export interface TextFound {
  readonly kind: 'text';
  /** The likeliest first. Frames that were looked at. */
  readonly boxes: readonly ScoredRect[];
  readonly framesSearched: number;
  /** Frames that the picture has. */
  readonly frames: number;
  /** Boxes that are text so surely that a person must look before the picture goes out. */
  readonly places: number;
}

export type ScoredRect = Rect & {
  /** Logit of the line model: above 0 likelier text than not. */
  readonly score: number;
};
