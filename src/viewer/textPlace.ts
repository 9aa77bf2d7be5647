import type { PlacedText } from '../pixel/graphics/Graphics';

/** A text of an annotation as SVG wants it, in pixels of the picture; y is stretched by the pixels' aspect. */
export interface TextPlace {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** Height of the letters, and of a line. */
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
  /** From the text to what it speaks of. */
  readonly lead: readonly [x0: number, y0: number, x1: number, y1: number] | undefined;
}

/** Width of a letter through its height, about. */
const letter = 0.55;
const lineHeight = 1.25;

/**
 * Where a text stands. Boxes of real files are often far too small or too large for their text: the letters fill the box, but stay between the least
 * size that can be read and four times that.
 *
 * @param least the least size of letters, in pixels of the picture
 */
export function textPlace(
  { text, box, align, anchor, anchorShown }: PlacedText,
  { aspect, least }: { readonly aspect: number; readonly least: number },
): TextPlace {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trimEnd());
  const point = anchor && ([anchor[0], anchor[1] * aspect] as const);
  if (box === undefined) {
    const [x, y] = point ?? [0, 0];
    return { lines, x, y, size: least, align: 'start', lead: undefined };
  }
  const [left, top, right, bottom] = [box[0], box[1] * aspect, box[2], box[3] * aspect];
  const longest = Math.max(1, ...lines.map((line) => line.length));
  const fits = Math.min((bottom - top) / lines.length / lineHeight, (right - left) / longest / letter);
  const size = Math.min(4 * least, Math.max(least, fits));
  const x = { LEFT: left, CENTER: (left + right) / 2, RIGHT: right }[align];
  return {
    lines,
    x,
    y: top + size,
    size,
    align: ({ LEFT: 'start', CENTER: 'middle', RIGHT: 'end' } as const)[align],
    lead: point && anchorShown ? [...nearest([left, top, right, bottom], point), ...point] : undefined,
  };
}

/** The point of a box that is nearest to another one. */
const nearest = (
  [left, top, right, bottom]: readonly [number, number, number, number],
  [x, y]: readonly [number, number],
): [number, number] => [Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))];
