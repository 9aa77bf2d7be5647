import type { Rect } from '../../pixel/Redaction';
import type { Size } from '../../viewer/rectBetween';

/** Lays an element over the picture that it stands in: `rect` in pixels of a picture of that size. */
export const placedAt =
  (rect: Rect, { columns, rows }: Size) =>
  ({ style }: HTMLElement): void => {
    style.left = percent(rect.x, columns);
    style.top = percent(rect.y, rows);
    style.width = percent(rect.width, columns);
    style.height = percent(rect.height, rows);
  };

const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;
