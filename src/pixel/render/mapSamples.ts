import type { Samples } from '../Raster';

/**
 * `curve` of the first sample of each pixel, written into `out`. 8- and 16-bit samples go through a table: the curve is asked once a
 * value, not once a pixel.
 * @param step samples per pixel
 */
export function mapSamples(
  samples: Samples,
  step: number,
  curve: (stored: number) => number,
  out: Uint8Array | Uint32Array,
): void {
  if (samples.BYTES_PER_ELEMENT > 2) {
    for (let i = 0, at = 0; i < out.length; i++, at += step) out[i] = curve(samples[at] ?? 0);
    return;
  }
  const size = samples.BYTES_PER_ELEMENT === 1 ? 0x100 : 0x1_0000;
  const signed = samples instanceof Int8Array || samples instanceof Int16Array;
  const table = out instanceof Uint8Array ? new Uint8Array(size) : new Uint32Array(size);
  for (let i = 0; i < size; i++) table[i] = curve(signed && i >= size / 2 ? i - size : i);
  const mask = size - 1;
  for (let i = 0, at = 0; i < out.length; i++, at += step) out[i] = table[(samples[at] ?? 0) & mask] ?? 0;
}
