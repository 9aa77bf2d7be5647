import { readPart10 } from '../../src/dicom/read/readPart10';
import { pictureFacts } from '../../src/pixel/pictureFacts';
import { coversPlaces } from '../../src/pixel/redact/coversPlaces';
import { redactionByRules } from '../../src/pixel/layouts/redactionByRules';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import { findTextIn } from '../../src/pixel/text/findTextIn';
import type { PictureSearch } from '../../src/report/PictureSearch';

export interface SearchedPicture {
  readonly search: PictureSearch;
  /** False where text stands outside of what the rules black out: whoever reviewed them did not know of it. */
  readonly rulesSuffice: boolean;
}

/** Searches the picture of a file for text; undefined where it has none, or cannot be read. */
export async function searchPicture(
  file: Blob,
  rules: readonly RedactionRule[] = [],
): Promise<SearchedPicture | undefined> {
  const part10 = await readPart10(file);
  if (part10.kind !== 'part10') return undefined;
  const facts = pictureFacts(part10);
  if (facts === undefined) return undefined;
  const found = await findTextIn(part10);
  if (found.kind !== 'text')
    return { search: { frames: 0, of: facts.frames, places: 0 }, rulesSuffice: true };
  const { framesSearched, frames, places } = found;
  const redaction = redactionByRules(part10, rules, 'hold');
  return {
    search: { frames: framesSearched, of: frames, places: places.length },
    rulesSuffice: redaction === undefined || coversPlaces(redaction, places, facts),
  };
}
