import { maskedSamples } from '../codecs/maskedSamples';
import type { PixelDescription } from '../PixelDescription';
import type { Raster } from '../Raster';

/**
 * A decoded frame without bits outside of Bits Stored (PS3.5 8.1.1), where the codestream has more bits than the header tells of and gives
 * back each of them.
 *
 * @param precision of the codestream, as `exactPrecision` tells
 */
export function maskedRaster(
  raster: Raster,
  description: PixelDescription,
  precision: number | undefined,
): Raster {
  const { bitsStored } = description;
  if (precision === undefined || precision <= bitsStored || raster.bits <= bitsStored) return raster;
  const highBit = Math.min(description.highBit, precision - 1);
  const cell = 8 * raster.samples.BYTES_PER_ELEMENT;
  const samples = maskedSamples(raster.samples.slice(), {
    ...description,
    bitsAllocated: cell,
    highBit,
    signed: raster.signed,
  });
  return { ...raster, bits: bitsStored, samples };
}
