import type { TextBox } from './TextBox';

/** What a fitting word adds, in logits. */
const exact = 1;
const nearly = 0.5;

/**
 * The likeliest boxes first, those raised in which a word has as many letters as a known one. Nothing is read and nothing is ever
 * lowered: screens show much that no header knows.
 */
export function rankByKnownWords(boxes: readonly TextBox[], words: readonly string[]): TextBox[] {
  // Points and hyphens are too small to be counted as letters.
  const lengths = new Set(words.map((word) => word.replaceAll(/[.,:'_-]/g, '').length));
  return boxes
    .map((box) => ({ ...box, score: box.score + gain(box.letters, lengths) }))
    .sort((a, b) => b.score - a.score);
}

function gain(letters: readonly number[], lengths: ReadonlySet<number>): number {
  const long = letters.filter((count) => count >= 4);
  if (long.some((count) => lengths.has(count))) return exact;
  return long.some((count) => lengths.has(count - 1) || lengths.has(count + 1)) ? nearly : 0;
}
