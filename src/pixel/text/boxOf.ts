import { letterCounts } from './letterCounts';
import type { Line } from './Line';
import type { GreyPicture } from './GreyPicture';
import type { TextBox } from './TextBox';

/** In pixels of the picture, with a margin: accents, and the halo of outlined letters. */
export function boxOf(
  line: Line,
  scale: number,
  { columns, rows }: Pick<GreyPicture, 'columns' | 'rows'>,
  score: number,
): TextBox {
  const margin = Math.max(1, 0.2 * line.letterHeight);
  const x = Math.max(0, Math.floor((line.left - margin) * scale));
  const y = Math.max(0, Math.floor((line.top - margin) * scale));
  const right = Math.min(columns, Math.ceil((line.right + 1 + margin) * scale));
  const bottom = Math.min(rows, Math.ceil((line.bottom + 1 + margin) * scale));
  return { x, y, width: right - x, height: bottom - y, score, letters: letterCounts(line) };
}
