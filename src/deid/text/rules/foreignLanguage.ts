import type { Cut } from '../Cut';
import { isForeign } from '../languageOf';
import type { Phrase } from '../Phrase';

/** A text in a language that the lexicon does not speak goes as a whole: nothing tells its names from its words. */
export const foreignLanguage = (phrase: Phrase): Cut[] =>
  isForeign(phrase.tokens) ? phrase.tokens.map((_, at) => ({ at, because: 'language' })) : [];
