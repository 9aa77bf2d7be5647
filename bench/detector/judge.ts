import type { Rect } from '../../src/pixel/Redaction';
import type { LineOfSet } from './PictureOfSet';

/** What boxes make of one picture. */
export interface Judgement {
  /** Share of each line's box that is covered. */
  readonly covered: readonly number[];
  /** Share of the picture that boxes cover beyond the lines; each line counts with a margin of half its height. */
  readonly falseArea: number;
  /** Share of the picture under boxes that touch no line. */
  readonly strayArea: number;
}

export function judge(
  boxes: readonly Rect[],
  lines: readonly LineOfSet[],
  columns: number,
  rows: number,
): Judgement {
  const painted = new Uint8Array(columns * rows);
  const fill = (left: number, top: number, right: number, bottom: number, value: number): void => {
    for (let y = Math.max(0, top); y < Math.min(rows, bottom); y++)
      painted.fill(value, y * columns + Math.max(0, left), y * columns + Math.min(columns, right));
  };
  const stray = ({ x, y, width, height }: Rect): boolean =>
    lines.every(
      ({ box: [left, top, right, bottom] }) =>
        right <= x || left >= x + width || bottom <= y || top >= y + height,
    );
  const share = (): number => painted.reduce((a, b) => a + b, 0) / painted.length;
  const paint = ({ x, y, width, height }: Rect): void => {
    fill(x, y, x + width, y + height, 1);
  };
  boxes.filter(stray).forEach(paint);
  const strayArea = share();
  boxes.forEach(paint);
  const covered = lines.map(({ box: [left, top, right, bottom] }) => {
    let hit = 0;
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) hit += painted[y * columns + x] ?? 0;
    return hit / ((right - left) * (bottom - top));
  });
  for (const {
    box: [left, top, right, bottom],
  } of lines) {
    const margin = Math.ceil((bottom - top) / 2);
    fill(left - margin, top - margin, right + margin, bottom + margin, 0);
  }
  return { covered, falseArea: share(), strayArea };
}
