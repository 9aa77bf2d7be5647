import type { Cuts } from '../Cuts';
import negations from '../lexicon/technique/negations.txt';
import { WordList } from '../WordList';

const turning = new WordList(negations);
/** So many words belong to a negation at most: a text takes time by its length only. */
const mostWords = 16;

/** `Pas de fracture` without its first word says the opposite: what stands behind a negation that went goes, as far as the next mark. */
export function losesNegation(cuts: Cuts, at: number): boolean {
  const { phrase } = cuts;
  for (let from = at; from > 0 && from > at - mostWords; from--) {
    if (/[,.;:!?()[\]\r\n]/.test(phrase.gap(from))) return false;
    if (cuts.has(from - 1) && turning.has(phrase.tokens[from - 1]?.folded ?? '')) return true;
  }
  return false;
}
