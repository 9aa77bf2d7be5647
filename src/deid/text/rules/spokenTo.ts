import { anyOf } from '../anyOf';
import type { Cut } from '../Cut';
import { foldText } from '../foldText';
import anatomy from '../lexicon/common/anatomy.txt';
import callers from '../lexicon/people/callers.txt';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';
import { WordList } from '../WordList';
import { leadsToName } from './nameBehind';

const { nameLike, ofExamination, connective, nameParticle, degree } = wordClass;
const small = nameParticle | degree;
const parts = new WordList(anatomy);
/** `5 cc` is a measure. */
const caller = new RegExp(`(?<![\\p{L}\\p{N}.]|\\d )${anyOf(callers)}$`, 'iu');
const longest = 16;
/** Numbers, and vessels, muscles and nerves in Latin, are written as initials are. */
const initial = /^(?![IVX]$)\p{Lu}$/u;

/** `d/w Sharp`, `lt. Kern`, `M. Rumpf`, `Becken^Leonhard`: what is a name where it stands, though it be a part of the body. */
export function spokenTo(phrase: Phrase, at: number): Cut[] | undefined {
  const next = at + 1;
  if (isParted(phrase, next)) return [at, next].map((one) => ({ at: one, because: 'person' }));
  const named = isSpokenTo(phrase, next) || isBehindInitial(phrase, next);
  return named
    ? [next, ...familyBehind(phrase, next + 1)].map((one) => ({ at: one, because: 'person' }))
    : undefined;
}

/** `van Os` behind a given name. */
function familyBehind(phrase: Phrase, from: number): number[] {
  if (phrase.gap(from) !== ' ' || !phrase.is(from, small) || !leadsToName(phrase, from)) return [];
  let last = from;
  while (phrase.is(last, small)) last++;
  return Array.from({ length: last - from + 1 }, (_, i) => from + i);
}

function isSpokenTo(phrase: Phrase, at: number): boolean {
  const start = phrase.tokens[at]?.start ?? 0;
  if (!/^[.:]? $/.test(phrase.gap(at)) || !mayBeName(phrase, at) || phrase.is(at, ofExamination))
    return false;
  return caller.test(foldText(phrase.text.slice(Math.max(0, start - longest), start)));
}

const mayBeName = (phrase: Phrase, at: number): boolean =>
  /^\p{L}/u.test(phrase.tokens[at]?.text ?? '') &&
  (phrase.is(at, nameLike) || parts.has(phrase.tokens[at]?.folded ?? '') || !phrase.isKnown(at)) &&
  (phrase.isCapital(at) || !phrase.is(at, connective));

/** `M. psoas` is a muscle, `L. hand` the left one. */
const isBehindInitial = (phrase: Phrase, at: number): boolean =>
  initial.test(phrase.tokens[at - 1]?.text ?? '') &&
  /^\. ?$/.test(phrase.gap(at)) &&
  phrase.is(at, nameLike) &&
  (phrase.isCapital(at) || !/^[LR]$/.test(phrase.tokens[at - 1]?.text ?? ''));

/** `Head^Brain` is an examination, `Head^Leonhard` is none. */
function isParted(phrase: Phrase, at: number): boolean {
  const isStranger = (one: number): boolean =>
    !phrase.isKnown(one) && /^\p{Lu}\p{Ll}{2,}$/u.test(phrase.tokens[one]?.text ?? '');
  const pair = [at - 1, at];
  return phrase.gap(at) === '^' && pair.some(isStranger) && pair.every((one) => mayBeName(phrase, one));
}
