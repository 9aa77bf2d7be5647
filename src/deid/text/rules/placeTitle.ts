import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';

/** `Bad Kissingen`, `Sankt Anton` */
export function placeTitle(phrase: Phrase, at: number): Cut[] | undefined {
  const next = at + 1;
  return phrase.is(at, wordClass.placeTitle) &&
    /^\p{Lu}\p{Ll}/u.test(phrase.tokens[at]?.text ?? '') &&
    phrase.isCapital(next) &&
    phrase.gap(next) === ' ' &&
    !phrase.is(next, wordClass.noun)
    ? [at, next].map((one) => ({ at: one, because: 'particle' }))
    : undefined;
}
