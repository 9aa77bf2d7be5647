import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';

/** `Waters MD`, `Hart, PhD`: a word that is a name too, before a degree as it stands behind one. */
export function degreeBehind(phrase: Phrase, at: number): Cut[] | undefined {
  const next = at + 1;
  return phrase.is(at, wordClass.nameLike) &&
    phrase.isCapital(at) &&
    /^,? $/.test(phrase.gap(next)) &&
    /^(?:MD|PhD)$/.test(phrase.tokens[next]?.text ?? '')
    ? [{ at, because: 'person' }]
    : undefined;
}
