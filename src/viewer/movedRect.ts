import type { Rect } from '../pixel/Redaction';
import type { Point, Size } from './rectBetween';
import { shiftRect } from './shiftRect';

/** What a pointer has of an area. */
export type Grip = 'all' | 'top left' | 'top right' | 'bottom left' | 'bottom right';

/** An area that was moved as a whole, or by one corner while the opposite one stays; inside the picture, at least one pixel large. */
export function movedRect(rect: Rect, grip: Grip, by: Point, size: Size): Rect {
  const [dx, dy] = [Math.round(by.x), Math.round(by.y)];
  if (grip === 'all') return shiftRect(rect, { x: dx, y: dy }, size);
  const [right, bottom] = [rect.x + rect.width, rect.y + rect.height];
  const left = grip.includes('left') ? between(rect.x + dx, 0, right - 1) : rect.x;
  const top = grip.includes('top') ? between(rect.y + dy, 0, bottom - 1) : rect.y;
  return {
    x: left,
    y: top,
    width: (grip.includes('right') ? between(right + dx, left + 1, size.columns) : right) - left,
    height: (grip.includes('bottom') ? between(bottom + dy, top + 1, size.rows) : bottom) - top,
  };
}

const between = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
