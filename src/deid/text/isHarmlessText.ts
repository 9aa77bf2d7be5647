import { unpadded } from '../../dicom/text/trimPadding';
import type { CleanText } from './cleanText';
import { isMakerName } from './isMakerName';
import { isNoText } from './isNoText';
import { isPlaceholder } from './isPlaceholder';
import { isTechnical, isVersion } from './isTechnical';
import type { TextKind } from '../profile/textKindOf';

/** What this project writes in place of a text, beside what `isPlaceholder` knows. */
const written = /^(removed|99removed|http:\/\/removed\.invalid\/)$/i;
/** Longer ones begin like a placeholder and may go on. */
const longestPlaceholder = 14;

/**
 * Whether one value of a text that Table E.1-1 does not list may stay in a de-identified copy. What a person writes stays where no
 * word of it would be cut by Clean Descriptors; what a device writes also where it speaks of the technique alone.
 */
export function isHarmlessText(kind: TextKind, text: string, clean: (text: string) => CleanText): boolean {
  const value = unpadded(text).trim();
  if (value === '' || written.test(value)) return true;
  if (value.length <= longestPlaceholder && isPlaceholder(value)) return true;
  if (isNoText(value)) return false;
  switch (kind) {
    case 'identifier':
    case 'equipment':
      return false;
    case 'version':
      return isVersion(value);
    case 'maker':
      return isMakerName(value);
    case 'technical':
    case 'code':
      return isTechnical(value) || clean(value).cut.length === 0;
    case 'free':
      return clean(value).cut.length === 0;
  }
}
