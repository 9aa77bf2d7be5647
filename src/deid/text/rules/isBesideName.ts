import type { Cuts } from '../Cuts';
import type { Phrase } from '../Phrase';
import { wordClass } from '../wordClasses';

/** What stands between the parts of a name. */
export const isCloseGap = (gap: string): boolean => /^(?:\s|[,.^-]\s?|\s[-,]\s?)$/.test(gap);

const isComma = (gap: string): boolean => /^, ?$/.test(gap);

/** `Klein` in `Klein, Annegret`, an initial: what may be a name, beside one that was cut. */
export function isBesideName(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  const [before, after] = [phrase.gap(at), phrase.gap(at + 1)];
  const isBehind = cuts.isName(at - 1) && isCloseGap(before);
  const isBefore = cuts.isName(at + 1) && isCloseGap(after);
  if (!(isBehind || isBefore) || !phrase.isCapital(at) || isPart(cuts, at) || phrase.isEponym(at))
    return false;
  // `nach Sturz, Pat. Mehlhorn`
  if (phrase.is(at, wordClass.role) && after.startsWith('.')) return false;
  if (phrase.is(at, wordClass.nameLike) || isInitial(phrase, at)) return true;
  if (isSurnameBehind(cuts, at) || isBetweenNames(cuts, at)) return true;
  const isByComma = (isBehind && isComma(before)) || (isBefore && isComma(after));
  return isByComma && phrase.is(at, wordClass.connective);
}

/** `Schwach` in `Jonathan Schwach Prof.`: with a capital, behind what many lists call a name, and with no word that it belongs to. */
function isSurnameBehind(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  const isWritten = (one: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[one]?.text ?? '');
  if (!isWritten(at) || !isWritten(at - 1) || phrase.gap(at) !== ' ') return false;
  if (!cuts.isName(at - 1) || !phrase.isNamed(at - 1) || phrase.is(at, wordClass.noun)) return false;
  const belongs = at + 1 < phrase.tokens.length && /^[ -]$/.test(phrase.gap(at + 1));
  return !belongs || phrase.is(at + 1, wordClass.title) || cuts.has(at + 1);
}

/** `Mar` in `Zin Mar Htwe`: a word with a capital that is no term of medicine, between two names. */
function isBetweenNames(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  if (
    phrase.is(at, wordClass.noun | wordClass.quality) ||
    phrase.gap(at) !== ' ' ||
    phrase.gap(at + 1) !== ' '
  )
    return false;
  return (
    [at - 1, at, at + 1].every((one) => /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[one]?.text ?? '')) &&
    cuts.isName(at - 1) &&
    cuts.isName(at + 1)
  );
}

/** A part of the body is no name by its neighbour alone: `b1000 Kopf Hartmann`, but `Kopf, Peter`, `Annegret Herz`. */
function isPart(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  if (!phrase.is(at, wordClass.noun) || phrase.is(at, wordClass.nounAndName)) return false;
  // `Hüft-TEP`
  if (phrase.gap(at + 1) === '-' && phrase.isListed(at + 1)) return true;
  return phrase.gap(at + 1) === ' ' && (cuts.isName(at + 1) || phrase.gap(at) === ' ');
}

/** A letter that a sign ties to another is an abbreviation (`W/O`). */
const isInitial = (phrase: Phrase, at: number): boolean =>
  phrase.tokens[at]?.text.length === 1 && phrase.gap(at) !== '/' && phrase.gap(at + 1) !== '/';
