import type { PixelDescription } from '../PixelDescription';
import type { Samples } from '../Raster';

/**
 * The values in the cells: Bits Stored bits below High Bit, with their sign (PS3.5 8.1.1). What stands above or below, overlays of old files, is
 * left away. Floats are values already.
 *
 * @param cells changed in place where something is left away
 */
export function maskedSamples(
  cells: Samples,
  { numbers, bitsAllocated, bitsStored, highBit, signed }: PixelDescription,
): Samples {
  if (numbers === 'float') return cells;
  const low = highBit + 1 - bitsStored;
  if (bitsStored === bitsAllocated && [8, 16, 32].includes(bitsAllocated))
    return signed ? asSigned(cells) : cells;
  if (bitsAllocated === 1) return cells;
  const [up, down] = [32 - bitsStored - low, 32 - bitsStored];
  const values = signed ? asSigned(cells) : cells;
  if (signed) for (let at = 0; at < values.length; at++) values[at] = ((values[at] ?? 0) << up) >> down;
  else for (let at = 0; at < values.length; at++) values[at] = ((values[at] ?? 0) << up) >>> down;
  return values;
}

function asSigned({ buffer, byteOffset, length, BYTES_PER_ELEMENT }: Samples): Samples {
  if (BYTES_PER_ELEMENT === 1) return new Int8Array(buffer, byteOffset, length);
  return BYTES_PER_ELEMENT === 2
    ? new Int16Array(buffer, byteOffset, length)
    : new Int32Array(buffer, byteOffset, length);
}
