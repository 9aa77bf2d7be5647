import type { Line } from './Line';
import type { Plane } from './Plane';
import type { Workspace } from './Workspace';

export interface Surroundings {
  /** Share of ink in a frame around the line, 0.6 letters wide. */
  readonly ink: number;
  /** The same, 2 letters wide. */
  readonly inkDensityFar: number;
  /** Grey of the ground in and around the line. */
  readonly mean: number;
  readonly deviation: number;
}

/** What lies around a line: text stands on calm ground or on a box, what only looks like it among more of its kind. */
export function surroundings(line: Line, plane: Plane, workspace: Workspace): Surroundings {
  const near = grownBy(line, Math.max(2, Math.round(0.6 * line.letterHeight)), plane);
  const far = grownBy(line, Math.round(2 * line.letterHeight) + 2, plane);
  const inner = inBlocks(grownBy(line, 0, plane));
  const own = sumOf(inner, plane.columns, workspace);
  const ring = (area: Area): number => {
    const outer = inBlocks(area);
    const size = 4 * (areaOf(outer) - areaOf(inner));
    return size <= 0 ? 0 : (sumOf(outer, plane.columns, workspace) - own) / size;
  };
  return { ink: ring(near), inkDensityFar: ring(far), ...groundOf(near, plane, workspace.ink) };
}

interface Area {
  readonly left: number;
  readonly top: number;
  /** Behind the last one. */
  readonly right: number;
  readonly bottom: number;
}

const areaOf = ({ left, top, right, bottom }: Area): number => (right - left) * (bottom - top);

function grownBy({ left, top, right, bottom }: Line, by: number, { columns, rows }: Plane): Area {
  return {
    left: Math.max(0, left - by),
    top: Math.max(0, top - by),
    right: Math.min(columns, right + 1 + by),
    bottom: Math.min(rows, bottom + 1 + by),
  };
}

/** All blocks that an area touches. */
const inBlocks = ({ left, top, right, bottom }: Area): Area => ({
  left: left >> 1,
  top: top >> 1,
  right: (right + 1) >> 1,
  bottom: (bottom + 1) >> 1,
});

function sumOf({ left, top, right, bottom }: Area, columns: number, { inkSums }: Workspace): number {
  const stride = Math.ceil(columns / 2) + 1;
  const at = (x: number, y: number): number => inkSums[y * stride + x] ?? 0;
  return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
}

/** At most some hundred pixels are looked at. */
function groundOf(
  { left, top, right, bottom }: Area,
  { pixels, columns, flip }: Plane,
  ink: Uint8Array,
): { readonly mean: number; readonly deviation: number } {
  const step = Math.max(1, Math.round(Math.sqrt(((right - left) * (bottom - top)) / 400)));
  let [count, sum, square] = [0, 0, 0];
  for (let y = top; y < bottom; y += step) {
    for (let at = y * columns + left; at < y * columns + right; at += step) {
      if (ink[at] === 1) continue;
      const value = (pixels[at] ?? 0) ^ flip;
      count++;
      sum += value;
      square += value * value;
    }
  }
  if (count === 0) return { mean: 0, deviation: 0 };
  const mean = sum / count;
  return { mean, deviation: Math.sqrt(Math.max(0, square / count - mean * mean)) };
}
