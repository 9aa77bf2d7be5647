import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';

/** The allow-list: what no list and no rule of word formation knows may be a name. */
export const unknownWord = (phrase: Phrase): Cut[] =>
  phrase.tokens.flatMap((_, at) => (phrase.isKnown(at) ? [] : [{ at, because: 'unknown-word' }]));
