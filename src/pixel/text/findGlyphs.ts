import { findAreas, type Areas } from './findAreas';
import { findRuns, type Runs } from './findRuns';
import type { Glyph } from './Glyph';
import type { Plane } from './Plane';
import type { Workspace } from './Workspace';

/** Heights of letters in pixels of a layer of the pyramid; larger ones are found in a smaller layer. */
const leastHeight = 4;
const mostHeight = 46;
/** Letters that touch, up to a short word. */
const mostWidth = 150;

/** The areas of ink that have the size, sharpness and fill of letters. `markInk` must have run for this plane. */
export function findGlyphs(plane: Plane, workspace: Workspace): Glyph[] {
  const runs = findRuns(workspace.ink, plane.columns, plane.rows, workspace.runs);
  workspace.runs = runs;
  const areas = findAreas(runs);
  const glyphs: Glyph[] = [];
  for (let area = 0; area < areas.count; area++) {
    const width = (areas.right[area] ?? 0) - (areas.left[area] ?? 0) + 1;
    const height = (areas.bottom[area] ?? 0) - (areas.top[area] ?? 0) + 1;
    if (height < leastHeight || height > mostHeight || width > mostWidth) continue;
    const size = areas.size[area] ?? 0;
    const fill = size / (width * height);
    if (size < 4 || fill < 0.12 || (width >= 14 && height >= 14 && fill > 0.8)) continue;
    const glyph = measure(areas, area, runs, plane, workspace);
    if (glyph.contrast >= 22 && glyph.sharpness >= 0.28) glyphs.push(glyph);
  }
  return glyphs;
}

function measure(areas: Areas, area: number, runs: Runs, plane: Plane, workspace: Workspace): Glyph {
  const left = areas.left[area] ?? 0;
  const right = areas.right[area] ?? 0;
  const top = areas.top[area] ?? 0;
  const bottom = areas.bottom[area] ?? 0;
  const size = areas.size[area] ?? 1;
  const sums = sumsOf(areas, area, runs, plane, workspace);
  const { edge } = sums;
  const contrast = sums.contrast / size;
  const light = sums.light / size;
  return {
    left,
    top,
    right,
    bottom,
    width: right - left + 1,
    height: bottom - top + 1,
    area: size,
    contrast,
    light,
    peak: sums.peak,
    spread: Math.sqrt(Math.max(0, sums.square / size - light * light)),
    sharpness: edge === 0 ? 0 : sums.step / edge / contrast,
    weakEdge: edge === 0 ? 1 : sums.weak / edge,
    rowRuns: sums.runs / (bottom - top + 1),
    stroke: (2 * size) / (edge + 1),
  };
}

/** Over all pixels of an area: height above the ground, light and its square; at the edge the step down, and how often it is a weak one. */
function sumsOf(
  areas: Areas,
  area: number,
  runs: Runs,
  { pixels, columns, rows, flip }: Plane,
  { ground, ink }: Workspace,
) {
  const sums = { contrast: 0, light: 0, square: 0, peak: 0, edge: 0, step: 0, weak: 0, runs: 0 };
  const across = Math.ceil(columns / 2);
  for (let run = areas.firstRun[area] ?? -1; run >= 0; run = areas.nextRun[run] ?? -1) {
    const y = runs.row[run] ?? 0;
    const end = runs.to[run] ?? 0;
    const blocks = (y >> 1) * across;
    sums.runs++;
    for (let x = runs.from[run] ?? 0; x <= end; x++) {
      const at = y * columns + x;
      const value = (pixels[at] ?? 0) ^ flip;
      const hat = value - (ground[blocks + (x >> 1)] ?? 0);
      sums.contrast += hat;
      sums.light += value;
      sums.square += value * value;
      if (value > sums.peak) sums.peak = value;
      const lowest = lowestGround(pixels, flip, ink, columns, rows, x, y);
      if (lowest < 256) {
        sums.edge++;
        sums.step += value - lowest;
        if (2 * (value - lowest) < hat) sums.weak++;
      }
    }
  }
  return sums;
}

/** The darkest pixel of ground among the eight neighbours; 256 where all are ink. */
function lowestGround(
  pixels: Uint8Array,
  flip: number,
  ink: Uint8Array,
  columns: number,
  rows: number,
  x: number,
  y: number,
): number {
  let lowest = 256;
  const top = y > 0 ? y - 1 : y;
  const bottom = y < rows - 1 ? y + 1 : y;
  const left = x > 0 ? x - 1 : x;
  const right = x < columns - 1 ? x + 1 : x;
  for (let ny = top; ny <= bottom; ny++) {
    const row = ny * columns;
    for (let at = row + left; at <= row + right; at++) {
      if (ink[at] === 1) continue;
      const value = (pixels[at] ?? 0) ^ flip;
      if (value < lowest) lowest = value;
    }
  }
  return lowest;
}
