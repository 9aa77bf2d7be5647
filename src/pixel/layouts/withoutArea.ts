import type { Rect } from '../Redaction';

/** What is left of an area when another one is cut out of it: up to four parts, above, below, left and right. */
export function withoutArea(rect: Rect, hole: Rect): Rect[] {
  const left = Math.max(rect.x, hole.x);
  const right = Math.min(rect.x + rect.width, hole.x + hole.width);
  const top = Math.max(rect.y, hole.y);
  const bottom = Math.min(rect.y + rect.height, hole.y + hole.height);
  if (left >= right || top >= bottom) return [rect];
  const below = rect.y + rect.height - bottom;
  const behind = rect.x + rect.width - right;
  return [
    { ...rect, height: top - rect.y },
    { ...rect, y: bottom, height: below },
    { x: rect.x, y: top, width: left - rect.x, height: bottom - top },
    { x: right, y: top, width: behind, height: bottom - top },
  ].filter(({ width, height }) => width > 0 && height > 0);
}
