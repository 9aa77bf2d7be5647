import type { Rect } from '../pixel/Redaction';
import type { Size } from './rectBetween';

/** An area in the middle of a picture, for those who draw with keys: a quarter as wide, a tenth as high. */
export function middleRect({ columns, rows }: Size): Rect {
  const [width, height] = [Math.ceil(columns / 4), Math.ceil(rows / 10)];
  return { x: Math.floor((columns - width) / 2), y: Math.floor((rows - height) / 2), width, height };
}
