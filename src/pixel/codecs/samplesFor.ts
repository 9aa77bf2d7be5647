import type { Samples } from '../Raster';

/** Room for integer samples of so many bits. */
export function samplesFor(bits: number, signed: boolean, count: number): Samples {
  if (bits <= 8) return signed ? new Int8Array(count) : new Uint8Array(count);
  if (bits <= 16) return signed ? new Int16Array(count) : new Uint16Array(count);
  return signed ? new Int32Array(count) : new Uint32Array(count);
}
