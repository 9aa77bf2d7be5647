import type { Cuts } from '../Cuts';
import { isUnit } from '../isFigure';
import streetQualities from '../lexicon/contact/streetQualities.txt';
import { wordClass } from '../wordClasses';
import { WordList } from '../WordList';
import { isCloseGap } from './isBesideName';

const qualities = new WordList(streetQualities);

/** `8098 OP Alkmaar`: the number, the letters or the town, where it was cut or may be one by itself, or stands behind what was cut. */
export function isPostcode(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  const textAt = (one: number): string => phrase.tokens[one]?.text ?? '';
  const number = [at, at - 1, at - 2].find((one) => /^[1-9]\d{3}$/.test(textAt(one))) ?? -1;
  const town = number + 2;
  return (
    /^[1-9]\d{3}$/.test(textAt(number)) &&
    /^[A-Z]{2}$/.test(textAt(number + 1)) &&
    /^ ?$/.test(phrase.gap(number + 1)) &&
    /^[ ,]+$/.test(phrase.gap(town)) &&
    /^\p{Lu}/u.test(textAt(town)) &&
    (cuts.has(town) || cuts.has(number - 1) || phrase.is(town, wordClass.nameLike | wordClass.connective))
  );
}

/** The number of a house behind a name, or the postal code before it; `Unbekanntes 23 mm` is a measurement. */
export function isHouseNumber(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  const { folded } = phrase.tokens[at] ?? { folded: '' };
  if (/^\d{4,5}$/.test(folded) && cuts.isName(at + 1) && isCloseGap(phrase.gap(at + 1))) return true;
  if (!/^\d{1,4}[a-z]?$/.test(folded) || !cuts.isName(at - 1)) return false;
  return /^(?: | ?, ?)$/.test(phrase.gap(at)) && !isUnit(phrase.tokens[at + 1]?.folded ?? '');
}

/** `Lange` in `Lange Dreef 12`: what the name of a street begins with, where its other word and its number were cut. */
export function isStreetQuality(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  if (!qualities.has(phrase.tokens[at]?.folded ?? '') || !phrase.isCapital(at)) return false;
  const isStreet = cuts.isName(at + 1) || cuts.reason(at + 1) === 'address';
  const hasNumber = cuts.has(at + 2) && /^\d{1,4}[a-z]?$/.test(phrase.tokens[at + 2]?.folded ?? '');
  return isStreet && hasNumber && phrase.gap(at + 1) === ' ' && /^,? $/.test(phrase.gap(at + 2));
}

/** A number that a sign ties to what was cut. */
export function isTightNumber(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  const ties = (gap: string): boolean => /^[-/_#:.]$/.test(gap);
  return (
    /^\d+$/.test(phrase.tokens[at]?.folded ?? '') &&
    ((cuts.has(at - 1) && ties(phrase.gap(at))) || (cuts.has(at + 1) && ties(phrase.gap(at + 1))))
  );
}

/** `Minneapolis` behind `Meadow Lane 9,`: up to three words with capitals to the next sign. */
export function isTownBehind(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  const isWritten = (one: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[one]?.text ?? '');
  let first = at;
  while (first > at - 3 && phrase.gap(first) === ' ' && isWritten(first)) first--;
  let last = at;
  while (last < first + 3 && phrase.gap(last + 1) === ' ' && isWritten(last + 1)) last++;
  const hasHouse =
    /^\d{1,4}[a-z]?$/.test(phrase.tokens[first - 1]?.folded ?? '') &&
    cuts.has(first - 1) &&
    cuts.has(first - 2);
  if (!hasHouse || !/^, ?$/.test(phrase.gap(first)) || !isWritten(first)) return false;
  const isAlone = first === last && phrase.is(at, wordClass.noun) && !phrase.is(at, wordClass.nameLike);
  return !isAlone && /^(?:\s*[.,;)\n]|\s*$)/.test(phrase.gap(last + 1));
}

/** `Exeter` in `Lieke Graf of Exeter`, where the languages of the small word write no other word with a capital. */
export function isTownOf(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  return (
    /^(?:of|from|uit)$/.test(phrase.tokens[at - 1]?.text ?? '') &&
    cuts.has(at - 2) &&
    [at - 1, at].every((one) => phrase.gap(one) === ' ') &&
    /^\p{Lu}\p{Ll}+$/u.test(phrase.tokens[at]?.text ?? '') &&
    !phrase.is(at, wordClass.noun)
  );
}
