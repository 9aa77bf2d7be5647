import { readPart10 } from '../src/dicom/readPart10';
import { pictureFacts } from '../src/pixel/pictureFacts';
import { findTextIn } from '../src/pixel/text/findTextIn';
import type { PictureSearch } from '../src/report/PictureSearch';

/** Searches the picture of a file for text; undefined where it has none, or cannot be read. */
export async function searchPicture(file: Blob): Promise<PictureSearch | undefined> {
  const part10 = await readPart10(file);
  if (part10.kind !== 'part10') return undefined;
  const facts = pictureFacts(part10);
  if (facts === undefined) return undefined;
  const found = await findTextIn(part10);
  return found.kind === 'text'
    ? { frames: found.framesSearched, of: found.frames, places: found.places }
    : { frames: 0, of: facts.frames, places: 0 };
}
