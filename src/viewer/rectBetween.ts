import type { Rect } from '../pixel/Redaction';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The whole pixels that a rectangle between two points touches, inside the picture; undefined where it is too small to be meant. */
export function rectBetween(a: Point, b: Point, { columns, rows }: Size): Rect | undefined {
  const [left, right] = bounds(a.x, b.x, columns);
  const [top, bottom] = bounds(a.y, b.y, rows);
  const rect = { x: left, y: top, width: right - left, height: bottom - top };
  return rect.width < smallest || rect.height < smallest ? undefined : rect;
}

/** A slip of the finger is no area. */
const smallest = 2;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

const bounds = (a: number, b: number, size: number): [number, number] => [
  clamp(Math.floor(Math.min(a, b)), 0, size),
  clamp(Math.ceil(Math.max(a, b)), 0, size),
];
