import type { Coefficients } from './Coefficients';
import { liftIrreversible } from './liftIrreversible';
import { liftReversible } from './liftReversible';
import type { TileComponent } from './Tile';

/** Rows or columns that are lifted together: their samples lie side by side, which the cache likes in both directions. */
const lanes = 16;

/**
 * The inverse wavelet transformation (T.800 F.3), in place. The subbands of each resolution lie in the corners of its area: LL at the
 * top left (the resolution below), HL right of it, LH below, HH across.
 */
export function inverseWavelet(data: Coefficients, component: TileComponent): void {
  const stride = component.x1 - component.x0;
  const longest = Math.max(stride, component.y1 - component.y0);
  const line =
    data instanceof Int32Array ? new Int32Array(longest * lanes) : new Float32Array(longest * lanes);
  let lower = component.resolutions[0];
  for (const resolution of component.resolutions.slice(1)) {
    const width = resolution.x1 - resolution.x0;
    const height = resolution.y1 - resolution.y0;
    const lowWidth = lower === undefined ? 0 : lower.x1 - lower.x0;
    const lowHeight = lower === undefined ? 0 : lower.y1 - lower.y0;
    lower = resolution;
    for (let y = 0; y < height; y += lanes) {
      const count = Math.min(lanes, height - y);
      synthesize(data, line, y * stride, 1, stride, width, lowWidth, resolution.x0 % 2, count);
    }
    for (let x = 0; x < width; x += lanes) {
      const count = Math.min(lanes, width - x);
      synthesize(data, line, x, stride, 1, height, lowHeight, resolution.y0 % 2, count);
    }
  }
}

/** 1D_SR for `count` neighbouring rows or columns: interleaves low and high halves, lifts, writes back. */
function synthesize(
  data: Coefficients,
  line: Coefficients,
  start: number,
  step: number,
  laneStep: number,
  length: number,
  low: number,
  parity: number,
  count: number,
): void {
  // Samples at even places of the reference come out of the low half.
  gather(data, line, start, step, laneStep, low, parity, count);
  gather(data, line, start + low * step, step, laneStep, length - low, 1 - parity, count);
  if (line instanceof Int32Array) liftReversible(line, length, parity, count);
  else liftIrreversible(line, length, parity, count);
  for (let i = 0; i < length; i++) {
    const from = i * count;
    let to = start + i * step;
    for (let lane = 0; lane < count; lane++, to += laneStep) data[to] = line[from + lane] ?? 0;
  }
}

function gather(
  data: Coefficients,
  line: Coefficients,
  start: number,
  step: number,
  laneStep: number,
  length: number,
  first: number,
  count: number,
): void {
  for (let i = 0; i < length; i++) {
    const to = (first + 2 * i) * count;
    let from = start + i * step;
    for (let lane = 0; lane < count; lane++, from += laneStep) line[to + lane] = data[from] ?? 0;
  }
}
