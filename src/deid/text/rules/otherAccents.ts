import type { Cut } from '../Cut';
import accented from '../lexicon/vocabulary/accented.txt';
import type { Phrase } from '../Phrase';
import { WordList } from '../WordList';

/** Letters of Vietnamese names, which none of the eight languages writes. */
const vietnamese = /[\u0103\u01a1\u01b0\u1ea0-\u1ef9]/u;
/** Marks of short words, but for the dots of umlauts. */
const marked = /[\u00e0-\u00e3\u00e8-\u00ea\u00ec-\u00ee\u00f1-\u00f5\u00f9-\u00fb\u00fd]/u;
const longest = 3;
const words = new WordList(accented);

/** `Thế`, `Hà`, `Lê`: folded, they would be words (`the`, `ha`, `le`). */
export const otherAccents = (phrase: Phrase): Cut[] =>
  phrase.tokens.flatMap(({ text, folded }, at) =>
    isOther(text, folded) ? [{ at, because: 'unknown-word' }] : [],
  );

function isOther(text: string, folded: string): boolean {
  if (/^[\x20-\x7e]*$/.test(text)) return false;
  const written = text.normalize('NFC').toLowerCase();
  if (vietnamese.test(written)) return true;
  return written.length <= longest && marked.test(written) && !words.has(folded);
}
