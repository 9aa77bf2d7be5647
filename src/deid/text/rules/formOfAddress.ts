import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';
import { nameBehind } from './nameBehind';

/** `Frau Dr. Klein`: the form of address goes with the name. */
export const formOfAddress = (phrase: Phrase, at: number): Cut[] | undefined =>
  isTitle(phrase, at)
    ? nameBehind(phrase, at, true).map((one) => ({ at: one, because: 'form-of-address' }))
    : undefined;

function isTitle(phrase: Phrase, at: number): boolean {
  if (!phrase.is(at, wordClass.title)) return false;
  if (!phrase.is(at, wordClass.ambiguousTitle) || phrase.gap(at + 1).startsWith('.')) return true;
  if (!phrase.isKnown(at + 1) || phrase.is(at + 1, wordClass.title)) return true;
  // `Ms Pain`, where `MS` is a disease.
  if (phrase.tokens[at]?.text === 'Ms' && isWritten(phrase, at + 1)) return true;
  // `Dr Low`, where `DR CHEST` is an examination.
  if (phrase.tokens[at]?.text === 'Dr' && isWritten(phrase, at + 1) && !phrase.is(at + 1, wordClass.noun))
    return true;
  // `MR HAND` is an examination, `Mr Hand` is not.
  const isInCapitals = /^\p{Lu}+$/u.test(phrase.tokens[at]?.text ?? '');
  return phrase.is(at + 1, wordClass.nameLike) && !(isInCapitals && phrase.is(at + 1, wordClass.noun));
}

const isWritten = (phrase: Phrase, at: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[at]?.text ?? '') && phrase.gap(at) === ' ';
