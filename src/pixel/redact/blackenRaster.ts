import type { Raster, Samples } from '../Raster';
import type { Band } from './coverOf';

/** A copy of a decoded frame with its bands black: one value for each sample of a pixel. */
export function blackenRaster(raster: Raster, bands: readonly Band[], black: readonly number[]): Raster {
  const { columns, samplesPerPixel } = raster;
  const samples: Samples = raster.samples.slice();
  for (const { top, bottom, spans } of bands)
    for (let y = top; y < bottom; y++)
      for (const [from, to] of spans) {
        const start = (y * columns + from) * samplesPerPixel;
        const end = (y * columns + to) * samplesPerPixel;
        if (black.every((value) => value === black[0])) samples.fill(black[0] ?? 0, start, end);
        else for (let at = start; at < end; at++) samples[at] = black[(at - start) % samplesPerPixel] ?? 0;
      }
  return { ...raster, samples };
}
