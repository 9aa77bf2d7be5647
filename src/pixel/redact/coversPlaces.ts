import type { Rect, Redaction } from '../Redaction';
import { coverOf } from './coverOf';

/** Share of a found box that is its margin on each side: boxes are a fifth of the letters' height larger than these (boxOf.ts). */
const margin = 1 / 7;

/** Whether areas that go from every frame cover the letters of all places where text was found. */
export function coversPlaces(
  redaction: Redaction,
  places: readonly Rect[],
  size: { readonly rows: number; readonly columns: number },
): boolean {
  const always = { ...redaction, cover: redaction.cover.filter(({ frames }) => frames === undefined) };
  const bands = coverOf(always, size)(0);
  return places.every(({ x, y, width, height }) => {
    const inner = Math.floor(margin * height);
    for (let row = Math.max(0, y + inner); row < Math.min(size.rows, y + height - inner); row++) {
      const { spans = [] } = bands.find(({ top, bottom }) => top <= row && row < bottom) ?? {};
      const [from, to] = [Math.max(0, x + inner), Math.min(size.columns, x + width - inner)];
      if (!spans.some(([left, right]) => left <= from && to <= right)) return false;
    }
    return true;
  });
}
