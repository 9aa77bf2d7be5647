import type { Glyph } from './Glyph';
import type { Line } from './Line';

/** The box of letters in a row; undefined where they form no line but a heap. */
export function lineOf(glyphs: readonly Glyph[]): Line<Glyph> | undefined {
  const heights = glyphs.map(({ height }) => height).sort((a, b) => a - b);
  const letterHeight = heights[Math.floor(heights.length * 0.6)] ?? 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const glyph of glyphs) {
    left = Math.min(left, glyph.left);
    top = Math.min(top, glyph.top);
    right = Math.max(right, glyph.right);
    bottom = Math.max(bottom, glyph.bottom);
  }
  const height = bottom - top + 1;
  if (height > letterHeight * 2.4 || right - left + 1 < height * 0.9) return undefined;
  return { glyphs, left, top, right, bottom, letterHeight };
}
