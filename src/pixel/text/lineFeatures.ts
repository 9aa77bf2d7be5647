import type { Glyph } from './Glyph';
import type { Line } from './Line';
import type { Plane } from './Plane';
import { surroundings } from './surroundings';
import type { Workspace } from './Workspace';

/**
 * What the line model weighs (lineModel.json names the same, in this order). All but the first heights are shares, so that they mean the
 * same at every size and contrast.
 */
export function lineFeatures(line: Line<Glyph>, plane: Plane, workspace: Workspace): number[] {
  const { glyphs, letterHeight, left, right, top, bottom } = line;
  const big = glyphs.filter(({ height }) => height >= 0.6 * letterHeight);
  const width = right - left + 1;
  const height = bottom - top + 1;
  const of = (read: (glyph: Glyph) => number): Spread => spreadOf(big.map(read));
  const contrast = of((g) => g.contrast);
  const light = of((g) => g.light);
  const peak = of((g) => g.peak);
  const stroke = of((g) => g.stroke);
  const heights = of((g) => g.height);
  const widths = of((g) => g.width);
  const pitch = spreadOf(big.slice(1).map((g, i) => centre(g) - centre(big[i] ?? g)));
  const around = surroundings(line, plane, workspace);
  const ink = glyphs.reduce((sum, { area }) => sum + area, 0) / (width * height);
  const fill = of((g) => g.area / (g.width * g.height));
  const rowRuns = of((g) => g.rowRuns);
  const weakEdge = of((g) => g.weakEdge);
  const n = Math.log(Math.min(big.length, 24));
  const base = Math.max(20, contrast.mean);
  return [
    n,
    Math.min(quartileRange(big.map((g) => g.bottom)), quartileRange(big.map((g) => g.top))) / letterHeight,
    light.deviation / base,
    of((g) => g.sharpness).mean,
    Math.log(Math.max(1, contrast.mean)),
    glyphs.reduce((sum, g) => sum + g.width, 0) / width,
    ink,
    Math.log(letterHeight),
    stroke.deviation / stroke.mean,
    peak.deviation / base,
    heights.deviation / heights.mean,
    of((g) => g.spread).mean / Math.max(15, contrast.mean),
    stroke.mean / letterHeight,
    Math.log(width / height),
    Math.log(stroke.mean),
    widths.deviation / widths.mean,
    pitch.count < 2 ? 1 : Math.min(2, pitch.deviation / Math.max(1, pitch.mean)),
    around.ink / Math.max(0.05, ink),
    around.deviation / base,
    (light.mean - around.mean) / base,
    contrast.deviation / base,
    widths.mean / letterHeight,
    big.length / glyphs.length,
    of((g) => g.sharpness).deviation,
    Math.min(3, around.inkDensityFar / Math.max(0.05, ink)),
    n * around.ink,
    height / letterHeight,
    rowRuns.mean,
    rowRuns.deviation,
    weakEdge.mean,
    weakEdge.deviation,
    fill.mean,
    fill.deviation,
    shareOfRepeats(big),
  ];
}

/** Share of letters that look like the one before: ticks, tiles and traces repeat one shape, words hardly do. */
function shareOfRepeats(glyphs: readonly Glyph[]): number {
  if (glyphs.length < 2) return 0.5;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1, 0.12 * Math.max(a, b));
  const repeats = glyphs.slice(1).filter((g, i) => {
    const before = glyphs[i] ?? g;
    return near(g.width, before.width) && near(g.height, before.height) && near(g.area, before.area);
  });
  return repeats.length / (glyphs.length - 1);
}

const centre = ({ left, right }: Glyph): number => (left + right) / 2;

interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

function spreadOf(values: readonly number[]): Spread {
  const count = values.length;
  if (count === 0) return { count, mean: 1, deviation: 0 };
  const mean = values.reduce((a, b) => a + b, 0) / count;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return { count, mean, deviation: Math.sqrt(square) };
}

function quartileRange(values: number[]): number {
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  return at(0.75) - at(0.25);
}
