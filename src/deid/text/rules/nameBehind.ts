import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';

const mostWords = 4;
/** Titles and small words before and between them. Each title announces by itself: of a row of thousands the last ones do, and a text takes time by its length only. */
const mostTaken = 32;
const { title, connective, nameLike, noun, nameParticle, openingParticle, degree } = wordClass;
const small = nameParticle | degree;

/**
 * The words of the name behind a word that announces one; empty where none follows.
 * @param from the word that announces it, itself part of what goes where it is a form of address
 */
export function nameBehind(phrase: Phrase, from: number, withTitle: boolean): number[] {
  let words = 0;
  const taken: number[] = [];
  for (let at = from + 1; at < phrase.tokens.length && words < mostWords && taken.length < mostTaken; at++) {
    const gap = phrase.gap(at);
    if (!/^[\s.,:='(^_-]*$/.test(gap) || gap.includes('\n') || /\d/.test(phrase.tokens[at]?.text ?? ''))
      break;
    // `Hr. Deppermann, MR Schulter`
    if (words > 0 && gap.includes(',') && phrase.is(at, title)) break;
    const isSmall = phrase.is(at, small) && (words === 0 || leadsToName(phrase, at));
    if (!isSmall && !phrase.is(at, title)) {
      if (!goesOn(phrase, at, words, withTitle)) break;
      words++;
    }
    taken.push(at);
  }
  if (words === 0) return [];
  return withTitle ? [from, ...taken] : taken;
}

function goesOn(phrase: Phrase, at: number, words: number, withTitle: boolean): boolean {
  const isName = phrase.is(at, nameLike) || !phrase.isKnown(at);
  const isCapital = phrase.isCapital(at);
  // Behind a title also a function word is a name (`Dr. Allen`), behind a role it may begin a sentence.
  if (words === 0) return isName || (isCapital && (withTitle || !phrase.is(at, connective)));
  const gap = phrase.gap(at);
  // `Frau Petrescu-Wandel`
  if (withTitle && gap === '-' && isCapital && words === 1 && !phrase.isKnown(at - 1)) return true;
  if (!isName) return false;
  // Behind a comma comes the given name, or something else.
  if (gap.includes(',') && phrase.is(at, noun) && !phrase.isGivenName(at)) return false;
  return isCapital || gap === ' ';
}

/** Whether small words go on to a name: `Anna van den Berg`, but not `Anna de la hanche`. */
export function leadsToName(phrase: Phrase, from: number): boolean {
  let at = from;
  while (phrase.is(at, small) && at < from + mostTaken) at++;
  if (!phrase.isCapital(at)) return false;
  if (phrase.is(at, nameLike) || !phrase.isKnown(at)) return true;
  return at > from + 1 ? !phrase.is(at, noun) : isOfFamily(phrase, at);
}

/** `Michaela van Os`, where a name is said to come: one part of the body is written so, too. */
const isOfFamily = (phrase: Phrase, at: number): boolean =>
  phrase.is(at - 1, openingParticle) &&
  phrase.tokens[at - 1]?.folded !== 'de' &&
  /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[at]?.text ?? '');
