import type { Line } from './Line';

/** From this gap on, in letters' heights, a new word begins. */
const wordGap = 0.5;
/** Width of a letter, in heights: what is much wider is several that touch. */
const letterWidth = 0.75;

/** How many letters each word of a line may have, from left to right. Points, commas and hyphens do not count. */
export function letterCounts({ glyphs, letterHeight }: Line): number[] {
  const letters = glyphs.filter(({ height }) => height >= 0.5 * letterHeight).sort((a, b) => a.left - b.left);
  const counts: number[] = [];
  let end = -Infinity;
  for (const { left, right, width } of letters) {
    const several = width > 1.4 * letterHeight ? Math.round(width / (letterWidth * letterHeight)) : 1;
    if (left - end > wordGap * letterHeight) counts.push(several);
    else counts[counts.length - 1] = (counts.at(-1) ?? 0) + several;
    end = Math.max(end, right);
  }
  return counts;
}
