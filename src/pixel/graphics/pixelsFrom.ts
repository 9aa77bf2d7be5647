import type { DisplayedArea } from './DisplayedArea';

/** Farther away than any picture reaches: nothing that can be seen. */
const farthest = 1_000_000;

/**
 * Points of PS3.3 C.10.5.1.1 as pixels of the stored picture: `PIXEL` already is, `DISPLAY` is a fraction of the displayed area after rotation and
 * flip. Undefined for other units, for fractions of an unknown area, and for what is no point at all.
 */
export function pixelsFrom(
  units: string,
  points: readonly number[],
  area: DisplayedArea | undefined,
): number[] | undefined {
  if (units !== 'PIXEL' && (units !== 'DISPLAY' || area === undefined)) return undefined;
  const pixels: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = NaN, y = NaN] = [points[at], points[at + 1]];
    pixels.push(...(units === 'PIXEL' || area === undefined ? [x, y] : inArea(x, y, area)));
  }
  return pixels.every((value) => Math.abs(value) <= farthest) ? pixels : undefined;
}

/** Takes back the flip, then the rotation. */
function inArea(x: number, y: number, area: DisplayedArea): [number, number] {
  const across = area.flipped ? 1 - x : x;
  const [u, v] = unrotated(across, y, area.rotation);
  return [area.left + u * area.width, area.top + v * area.height];
}

function unrotated(x: number, y: number, rotation: number): [number, number] {
  if (rotation === 90) return [y, 1 - x];
  if (rotation === 180) return [1 - x, 1 - y];
  return rotation === 270 ? [1 - y, x] : [x, y];
}
