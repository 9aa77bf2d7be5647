import { Memo } from '../../dicom/Memo';
import { isOf, wordClass } from './wordClasses';

const remembered = new Memo<string, boolean>(20_000);
const isListed = (folded: string): boolean => isOf(folded, wordClass.given);

/** Whether a word is a frequent given name (`Agnes`, `Mark`): what stands beside it may be a surname. */
export const isGivenName = (folded: string): boolean =>
  remembered.of(folded, (name) => isListed(name) || isTwo(name));

/** `karlheinz`, `annalena`. */
const isTwo = (folded: string): boolean =>
  folded.length >= 8 &&
  Array.from({ length: folded.length - 5 }, (_, i) => i + 3).some(
    (at) => isListed(folded.slice(0, at)) && isListed(folded.slice(at)),
  );
