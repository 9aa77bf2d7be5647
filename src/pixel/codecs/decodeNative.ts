import { nativeFrameRange, storedCells } from '../nativeFrameRange';
import type { PixelDescription } from '../PixelDescription';
import type { Raster, Samples } from '../Raster';
import { maskedSamples } from './maskedSamples';
import { samplesFor } from './samplesFor';

/**
 * A native frame (PS3.5 section 8): cells of 1 to 64 bits, the value taken out of them, planes interleaved, packed 4:2:2 colour spread over both
 * of its pixels.
 *
 * @param bytes little endian, as `frameBytes` gives them
 */
export function decodeNative(bytes: Uint8Array, description: PixelDescription, index: number): Raster {
  const { rows, columns, samplesPerPixel, bitsStored, signed, photometricInterpretation } = description;
  const cells = cellsOf(bytes, description, nativeFrameRange(description, index).bit);
  const masked = maskedSamples(cells, description);
  return {
    rows,
    columns,
    samplesPerPixel,
    bits: bitsStored,
    signed,
    photometricInterpretation,
    samples: arranged(masked, description),
  };
}

/** The cells in the order of the file, as unsigned numbers or floats. */
function cellsOf(bytes: Uint8Array, description: PixelDescription, bit: number): Samples {
  const { bitsAllocated, numbers } = description;
  const count = storedCells(description);
  // A copy, so that wider numbers are aligned whatever the bytes were cut from.
  const whole = (width: number): ArrayBuffer => bytes.slice(0, count * width).buffer;
  if (numbers === 'float')
    return bitsAllocated === 64 ? new Float64Array(whole(8)) : new Float32Array(whole(4));
  if (bitsAllocated === 8) return bytes.slice(0, count);
  if (bitsAllocated === 16) return new Uint16Array(whole(2));
  if (bitsAllocated === 32) return new Uint32Array(whole(4));
  return packedCells(bytes, count, bitsAllocated, bit);
}

/** Cells that are no whole number of bytes follow each other without a gap, the lowest bit first (PS3.5 8.1.1). */
function packedCells(bytes: Uint8Array, count: number, bits: number, firstBit: number): Samples {
  const cells = samplesFor(bits, false, count);
  for (let n = 0; n < count; n++) {
    let value = 0;
    for (let taken = 0; taken < bits;) {
      const at = firstBit + n * bits + taken;
      const inByte = at % 8;
      const part = Math.min(8 - inByte, bits - taken);
      value += (((bytes[Math.floor(at / 8)] ?? 0) >> inByte) % 2 ** part) * 2 ** taken;
      taken += part;
    }
    cells[n] = value;
  }
  return cells;
}

/** Samples of a pixel side by side. */
function arranged(
  cells: Samples,
  { rows, columns, samplesPerPixel, planarConfiguration, photometricInterpretation }: PixelDescription,
): Samples {
  const size = rows * columns;
  if (samplesPerPixel === 3 && cells.length === 2 * size) return spread(cells, size);
  if (samplesPerPixel === 1 || planarConfiguration === 0 || photometricInterpretation.endsWith('_422'))
    return cells;
  const out = cells.slice();
  for (let sample = 0; sample < samplesPerPixel; sample++)
    for (let at = 0; at < size; at++) out[at * samplesPerPixel + sample] = cells[sample * size + at] ?? 0;
  return out;
}

/** YBR_FULL_422 and YBR_PARTIAL_422: two luminances, then the colour of both (PS3.3 C.7.6.3.1.2). */
function spread(cells: Samples, size: number): Samples {
  const out = cells instanceof Uint8Array ? new Uint8Array(3 * size) : new Uint16Array(3 * size);
  for (let at = 0; at < size; at++) {
    const pair = 4 * Math.floor(at / 2);
    out[3 * at] = cells[pair + (at % 2)] ?? 0;
    out[3 * at + 1] = cells[pair + 2] ?? 0;
    out[3 * at + 2] = cells[pair + 3] ?? 0;
  }
  return out;
}
