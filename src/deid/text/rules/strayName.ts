import type { Cut } from '../Cut';
import type { Phrase } from '../Phrase';
import units from '../lexicon/technique/units.txt';
import type { TextToken } from '../TextToken';
import { wordClass } from '../wordClasses';
import { WordList } from '../WordList';

const unitWords = new WordList(units);

/** A capital and small letters: `Klein`, `O'Shea`; `KLEIN` and `BLADE` tell nothing. */
const isWritten = (token: TextToken | undefined): token is TextToken =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}'\u2019]*\p{Ll}$/u.test(token.text);

/**
 * Words of the vocabulary that stand as a surname does: an adjective or a small word with a capital and no word it belongs to
 * (`Abdomen nativ Klein`, `with Small, on`), and a part of the body behind a given name or a stranger (`Percival Hand called`).
 */
export const strayName = (phrase: Phrase): Cut[] =>
  phrase.tokens.flatMap((token, at): Cut[] => {
    if (!phrase.is(at, wordClass.nameLike) || !isWritten(token) || !phrase.isKnown(at)) return [];
    if (phrase.isEponym(at) || isPatient(phrase, at) || isUnit(phrase, at)) return [];
    const isStray = phrase.is(at, wordClass.noun)
      ? isBehindName(phrase, at) || isOutOfPlace(phrase, at)
      : isAlone(phrase, at);
    return isStray ? [{ at, because: 'stray-name' }] : [];
  });

/** `56 Grad` */
const isUnit = ({ tokens }: Phrase, at: number): boolean =>
  unitWords.has(tokens[at]?.folded ?? '') && /^\d/.test(tokens[at - 1]?.text ?? '');

/** `Pat. kommt nüchtern`, `nach Sturz, Pat. Mehlhorn` */
const isPatient = (phrase: Phrase, at: number): boolean =>
  phrase.tokens[at]?.text === 'Pat' &&
  phrase.gap(at + 1).startsWith('.') &&
  (/^(?:\p{Ll}|$)/u.test(phrase.tokens[at + 1]?.text ?? '') || !phrase.isKnown(at + 1));

function isAlone(phrase: Phrase, at: number): boolean {
  if (phrase.is(at, wordClass.techniqueAndName)) return false;
  const belongs =
    at + 1 < phrase.tokens.length &&
    phrase.isKnown(at + 1) &&
    /^[ -]$/.test(phrase.gap(at + 1)) &&
    !isLastInitial(phrase, at + 1);
  // At the beginning of a sentence any word has a capital.
  const begins = at === 0 || /[.!?;\n]/.test(phrase.gap(at));
  return !(belongs && (begins || !phrase.is(at + 1, wordClass.connective)));
}

/** The `P.` of `Knie, Kurz P.` */
const isLastInitial = (phrase: Phrase, at: number): boolean =>
  /^\p{Lu}$/u.test(phrase.tokens[at]?.text ?? '') && /^\.\s*(?:$|[,;)])/.test(phrase.gap(at + 1));

/** `Bilek`, a surname and in Turkish the wrist, where no other word is Turkish, French, Italian, Spanish or Polish. */
function isOutOfPlace(phrase: Phrase, at: number): boolean {
  const { elsewhere, noun, quality, connective } = wordClass;
  if (!phrase.is(at, elsewhere)) return false;
  const others = phrase.tokens.flatMap(({ folded }, one) => (one === at || folded.length < 4 ? [] : [one]));
  return (
    others.some((one) => phrase.is(one, noun | quality | connective)) &&
    !others.some((one) => phrase.is(one, elsewhere))
  );
}

function isBehindName(phrase: Phrase, at: number): boolean {
  if (!isWritten(phrase.tokens[at - 1]) || phrase.gap(at) !== ' ' || phrase.isKnown(at - 1)) return false;
  if (phrase.isGivenName(at - 1)) return true;
  // `Hartmann Kopf nativ` is an examination of the head.
  const next = phrase.tokens[at + 1];
  return (
    next !== undefined &&
    /^\p{Ll}/u.test(next.text) &&
    !phrase.is(at + 1, wordClass.ofExamination) &&
    !/^\d/.test(next.folded)
  );
}
