import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';

/** A word that the lexicon knows and that is surely a name where it stands, by its letters and its neighbours. */
export const doubtful = (phrase: Phrase): Cut[] =>
  phrase.tokens.flatMap((_, at) => (phrase.isDoubtful(at) ? [{ at, because: 'doubtful' }] : []));
