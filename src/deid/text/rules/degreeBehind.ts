import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';

/** `Waters MD`, `Hart, PhD`, `per Vroeg MD`: a word that is a name too, or behind `by`, before a degree as it stands behind a name. */
export function degreeBehind(phrase: Phrase, at: number): Cut[] | undefined {
  const next = at + 1;
  const isNamed =
    phrase.is(at, wordClass.nameLike) ||
    phrase.is(at - 1, wordClass.agent) ||
    phrase.tokens[at - 1]?.text === 'per';
  return isNamed &&
    phrase.isCapital(at) &&
    /^,? $/.test(phrase.gap(next)) &&
    /^(?:MD|PhD)$/.test(phrase.tokens[next]?.text ?? '')
    ? [{ at, because: 'person' }]
    : undefined;
}
