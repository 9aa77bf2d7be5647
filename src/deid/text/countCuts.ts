import type { CleanText } from './cleanText';
import type { CutReason } from './CutReason';

/** Why words of a text went, and how often; no word of it. */
export type CutCounts = Readonly<Partial<Record<CutReason, number>>>;

export function countCuts(cleaned: readonly CleanText[]): CutCounts {
  const counts: Partial<Record<CutReason, number>> = {};
  for (const { because } of cleaned.flatMap(({ cut }) => cut)) counts[because] = (counts[because] ?? 0) + 1;
  return counts;
}
