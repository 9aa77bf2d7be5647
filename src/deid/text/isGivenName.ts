import { isOf, wordClass } from './wordClasses';

const remembered = new Map<string, boolean>();
const most = 20_000;
const isListed = (folded: string): boolean => isOf(folded, wordClass.given);

/** Whether a word is a frequent given name (`Agnes`, `Mark`): what stands beside it may be a surname. */
export function isGivenName(folded: string): boolean {
  let given = remembered.get(folded);
  if (given === undefined) {
    given = isListed(folded) || isTwo(folded);
    if (remembered.size >= most) remembered.clear();
    remembered.set(folded, given);
  }
  return given;
}

/** `karlheinz`, `annalena`. */
const isTwo = (folded: string): boolean =>
  folded.length >= 8 &&
  Array.from({ length: folded.length - 5 }, (_, i) => i + 3).some(
    (at) => isListed(folded.slice(0, at)) && isListed(folded.slice(at)),
  );
