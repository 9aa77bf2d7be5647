import type { Rect } from '../pixel/Redaction';
import type { Size } from './rectBetween';

/** Moved and resized by whole pixels, still inside the picture and at least one pixel large. */
export function shiftRect(rect: Rect, by: Partial<Rect>, { columns, rows }: Size): Rect {
  const width = clamp(rect.width + (by.width ?? 0), 1, columns);
  const height = clamp(rect.height + (by.height ?? 0), 1, rows);
  return {
    x: clamp(rect.x + (by.x ?? 0), 0, columns - width),
    y: clamp(rect.y + (by.y ?? 0), 0, rows - height),
    width,
    height,
  };
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
