import type { Raster } from '../Raster';

/**
 * A frame whose longer side is at most `longest` pixels, for a thumbnail: of each field one pixel, since stored values of a palette cannot
 * be averaged. A frame that is small enough comes back as it is.
 */
export function smallerFrame(raster: Raster, longest: number): Raster {
  const step = Math.max(raster.rows, raster.columns) / longest;
  if (step <= 1) return raster;
  const rows = Math.max(1, Math.floor(raster.rows / step));
  const columns = Math.max(1, Math.floor(raster.columns / step));
  const { samplesPerPixel, samples } = raster;
  const small = samples.slice(0, rows * columns * samplesPerPixel);
  let at = 0;
  for (let y = 0; y < rows; y++) {
    const row = Math.floor((y + 0.5) * step) * raster.columns;
    for (let x = 0; x < columns; x++) {
      const from = (row + Math.floor((x + 0.5) * step)) * samplesPerPixel;
      for (let sample = 0; sample < samplesPerPixel; sample++) small[at++] = samples[from + sample] ?? 0;
    }
  }
  return { ...raster, rows, columns, samples: small };
}
