import type { Cuts } from '../Cuts';
import negations from '../lexicon/technique/negations.txt';
import prepositions from '../lexicon/technique/negatingPrepositions.txt';
import type { Phrase } from '../Phrase';
import { WordList } from '../WordList';

const turning = new WordList(negations);
/** So many words belong to a negation at most: a text takes time by its length only. */
const mostWords = 16;

/** `Pas de fracture` without its first word says the opposite: what stands behind a negation that went goes, as far as the next mark. */
export function losesNegation(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  for (let from = at; from > 0 && from > at - mostWords; from--) {
    if (/[,.;:!?()[\]\r\n]/.test(phrase.gap(from))) return false;
    if (!cuts.has(from - 1)) continue;
    if (turning.has(phrase.tokens[from - 1]?.folded ?? '') || isFirstOfWithout(phrase, from - 2)) return true;
  }
  return false;
}

const leading = new WordList(prepositions);

/** `ohne`, `W/O` before a word that went: with the next one it would deny that. */
export function deniesNothing(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  if (isWithAndWithout(phrase, at)) return false;
  if (isFirstOfWithout(phrase, at)) return cuts.has(at + 1);
  if (!cuts.has(at + 1) || !/^[ ,.:]{1,2}$/.test(phrase.gap(at + 1))) return false;
  return leading.has(phrase.tokens[at]?.folded ?? '') || isFirstOfWithout(phrase, at - 1);
}

/** `wo` in `w/wo` denies nothing: what follows is seen both ways. */
const isWithAndWithout = (phrase: Phrase, at: number): boolean =>
  /^(?:w|with)$/.test(phrase.tokens[at - 1]?.folded ?? '') &&
  /^(?:wo|without)$/.test(phrase.tokens[at]?.folded ?? '') &&
  /^ ?[/&+] ?$/.test(phrase.gap(at));

/** `w/o` is read as two words. */
export const isFirstOfWithout = (phrase: Phrase, at: number): boolean =>
  phrase.tokens[at]?.folded === 'w' && phrase.tokens[at + 1]?.folded === 'o' && phrase.gap(at + 1) === '/';
