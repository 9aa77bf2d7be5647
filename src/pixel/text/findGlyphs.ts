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

function measure(
  areas: Areas,
  area: number,
  runs: Runs,
  { pixels, columns, rows, flip }: Plane,
  { ground, ink }: Workspace,
): Glyph {
  let contrast = 0;
  let light = 0;
  let square = 0;
  let peak = 0;
  let edge = 0;
  let step = 0;
  let weak = 0;
  let runCount = 0;
  const across = Math.ceil(columns / 2);
  for (let run = areas.firstRun[area] ?? -1; run >= 0; run = areas.nextRun[run] ?? -1) {
    const y = runs.row[run] ?? 0;
    const end = runs.to[run] ?? 0;
    const blocks = (y >> 1) * across;
    runCount++;
    for (let x = runs.from[run] ?? 0; x <= end; x++) {
      const at = y * columns + x;
      const value = (pixels[at] ?? 0) ^ flip;
      const hat = value - (ground[blocks + (x >> 1)] ?? 0);
      contrast += hat;
      light += value;
      square += value * value;
      if (value > peak) peak = value;
      const lowest = lowestGround(pixels, flip, ink, columns, rows, x, y);
      if (lowest < 256) {
        edge++;
        step += value - lowest;
        if (2 * (value - lowest) < hat) weak++;
      }
    }
  }
  const left = areas.left[area] ?? 0;
  const right = areas.right[area] ?? 0;
  const top = areas.top[area] ?? 0;
  const bottom = areas.bottom[area] ?? 0;
  const size = areas.size[area] ?? 1;
  const mean = light / size;
  return {
    left,
    top,
    right,
    bottom,
    width: right - left + 1,
    height: bottom - top + 1,
    area: size,
    contrast: contrast / size,
    light: mean,
    peak,
    spread: Math.sqrt(Math.max(0, square / size - mean * mean)),
    sharpness: edge === 0 ? 0 : step / edge / (contrast / size),
    weakEdge: edge === 0 ? 1 : weak / edge,
    rowRuns: runCount / (bottom - top + 1),
    stroke: (2 * size) / (edge + 1),
  };
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
