import type { PixelDescription } from '../PixelDescription';
import type { Samples } from '../Raster';
import { samplesFor } from './samplesFor';

/**
 * The values in the cells: Bits Stored bits below High Bit, with their sign (PS3.5 8.1.1). What stands above or below, overlays of old files, is
 * left away. Floats are values already.
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
  const values = samplesFor(bitsAllocated, signed, cells.length);
  const [up, down] = [32 - bitsStored - low, 32 - bitsStored];
  if (signed) for (let at = 0; at < cells.length; at++) values[at] = ((cells[at] ?? 0) << up) >> down;
  else for (let at = 0; at < cells.length; at++) values[at] = ((cells[at] ?? 0) << up) >>> down;
  return values;
}

function asSigned({ buffer, byteOffset, length, BYTES_PER_ELEMENT }: Samples): Samples {
  if (BYTES_PER_ELEMENT === 1) return new Int8Array(buffer, byteOffset, length);
  return BYTES_PER_ELEMENT === 2
    ? new Int16Array(buffer, byteOffset, length)
    : new Int32Array(buffer, byteOffset, length);
}
