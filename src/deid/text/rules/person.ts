import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';
import { leadsToName, nameBehind } from './nameBehind';

const { nameLike, noun, nameParticle, degree } = wordClass;

/** `nurse Hart`, `OA Klein`, `signed by Herz Bartosz`: who somebody is, or what was done by whom, without a colon. */
export const person = (phrase: Phrase, at: number): Cut[] | undefined =>
  /^[.:]?,? ?[(]?$/.test(phrase.gap(at + 1)) &&
  (isNamedAsPerson(phrase, at) || isNamedByRank(phrase, at) || isNamedAsAgent(phrase, at))
    ? nameBehind(phrase, at, false).map((one) => ({ at: one, because: 'person' }))
    : undefined;

function isNamedAsPerson(phrase: Phrase, at: number): boolean {
  if (!phrase.is(at, wordClass.person)) return false;
  const next = at + 1;
  // `huisarts van de Ven`
  if (phrase.is(next, nameParticle | degree) && leadsToName(phrase, next)) return true;
  // `echtgenoot Olivia Chambers`, `Hausarzt J. Klein`: a stranger, and a word of the vocabulary behind.
  const mayBeName =
    phrase.is(next, nameLike) || !phrase.isKnown(next) || phrase.tokens[next]?.text.length === 1;
  return phrase.isCapital(next) && mayBeName;
}

function isNamedByRank(phrase: Phrase, at: number): boolean {
  const next = at + 1;
  if (!phrase.is(at, wordClass.rank) || phrase.is(at, wordClass.person) || !phrase.isCapital(next))
    return false;
  if (!/^\p{Lu}(?:\p{Lu}*|\p{Ll}\p{L}*)$/u.test(phrase.tokens[at]?.text ?? '')) return false;
  if (phrase.is(next, nameLike) && !phrase.is(next, noun)) return true;
  // `Sr. Ko`: with its dot it says nothing else.
  if (phrase.tokens[at]?.text === 'Sr' && phrase.gap(next) === '. ') return true;
  const isCertain = phrase.is(at, wordClass.certainRank) || phrase.is(at - 1, wordClass.agent);
  return isCertain && (phrase.is(next, nameLike) || !phrase.isKnown(next));
}

/** What follows is only a name where a stranger is beside it. */
function isNamedAsAgent(phrase: Phrase, at: number): boolean {
  const beside = at + 2;
  return (
    phrase.is(at, wordClass.agent) &&
    !phrase.is(at, wordClass.person) &&
    phrase.isCapital(at + 1) &&
    phrase.is(at + 1, nameLike) &&
    /^(,? |\^)$/.test(phrase.gap(beside)) &&
    phrase.isCapital(beside) &&
    !phrase.isKnown(beside)
  );
}
