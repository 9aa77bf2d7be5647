import type { Coefficients } from './Coefficients';
import type { Lines } from './Lines';
import { synthesizeIrreversible } from './synthesizeIrreversible';
import { synthesizeReversible } from './synthesizeReversible';
import type { TileComponent } from './Tile';

/** Columns that are taken together: their samples lie side by side, which the cache likes. */
const lanes = 16;

/**
 * The inverse wavelet transformation (T.800 F.3), in place. The subbands of each resolution lie in the corners of its area: LL at the
 * top left (the resolution below), HL right of it, LH below, HH across.
 */
export function inverseWavelet(data: Coefficients, component: TileComponent): void {
  const stride = component.x1 - component.x0;
  const longest = Math.max(stride, lanes * (component.y1 - component.y0));
  const line = data instanceof Int32Array ? new Int32Array(longest) : new Float32Array(longest);
  let lower = component.resolutions[0];
  for (const resolution of component.resolutions.slice(1)) {
    const width = resolution.x1 - resolution.x0;
    const height = resolution.y1 - resolution.y0;
    const lowWidth = lower === undefined ? 0 : lower.x1 - lower.x0;
    const lowHeight = lower === undefined ? 0 : lower.y1 - lower.y0;
    lower = resolution;
    const row = { step: 1, length: width, low: lowWidth, parity: resolution.x0 % 2, count: 1 };
    for (let y = 0; y < height; y++) synthesize(data, line, { ...row, start: y * stride });
    const column = { step: stride, length: height, low: lowHeight, parity: resolution.y0 % 2 };
    for (let start = 0; start < width; start += lanes)
      synthesize(data, line, { ...column, start, count: Math.min(lanes, width - start) });
  }
}

/** 1D_SR (T.800 F.3.6). */
function synthesize(data: Coefficients, line: Coefficients, lines: Lines): void {
  if (data instanceof Int32Array && line instanceof Int32Array) synthesizeReversible(data, line, lines);
  else if (data instanceof Float32Array && line instanceof Float32Array)
    synthesizeIrreversible(data, line, lines);
}
