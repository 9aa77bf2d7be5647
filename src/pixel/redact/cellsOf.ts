import type { Raster } from '../Raster';

/** A decoded frame as it stands in native Pixel Data of a little endian file: cells of whole bytes, pixel by pixel. */
export function cellsOf({ samples }: Raster, bitsAllocated: 8 | 16 | 32): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((samples.length * bitsAllocated) / 8);
  const view = new DataView(bytes.buffer);
  samples.forEach((value, i) => {
    if (bitsAllocated === 8) view.setUint8(i, value);
    else if (bitsAllocated === 16) view.setUint16(2 * i, value, true);
    else view.setUint32(4 * i, value, true);
  });
  return bytes;
}
