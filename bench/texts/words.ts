import { foldText } from '../../src/deid/text/foldText';

/** The words and numbers of a text, folded; another way to part it than the product's. */
export const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldText);

/** How often each word stands in a list. */
export function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of the first list that the second one lacks, as often as it lacks them. */
export function lacking(words: readonly string[], of: readonly string[]): string[] {
  const left = countsOf(of);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
