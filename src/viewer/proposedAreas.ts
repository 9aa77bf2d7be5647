import type { CoveredArea, Rect, Redaction } from '../pixel/Redaction';
import { coversAll } from './coversAll';

/**
 * What one press blacks out of a picture: each place that the search found, and what rules and layouts say of the device. Where neither names an
 * area, all outside of the ultrasound image. Undefined where all of it goes already, or nobody proposes anything.
 */
export function proposedAreas(
  now: { readonly cover: readonly CoveredArea[]; readonly keepOnly?: readonly Rect[] | undefined },
  found: readonly Rect[],
  proposals: readonly (Redaction | undefined)[],
): Redaction | undefined {
  const rects = found.map(({ x, y, width, height }): CoveredArea => ({ x, y, width, height }));
  const cover: CoveredArea[] = [];
  for (const area of [...rects, ...proposals.flatMap((each) => each?.cover ?? [])])
    if (!coversAll([...now.cover, ...cover], [area])) cover.push(area);
  if (cover.length > 0) return { cover };
  const keepOnly = proposals.find((each) => each?.keepOnly !== undefined)?.keepOnly;
  return keepOnly === undefined || now.keepOnly !== undefined || now.cover.length > 0
    ? undefined
    : { cover, keepOnly };
}
