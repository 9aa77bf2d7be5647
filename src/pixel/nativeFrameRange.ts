import type { PixelDescription } from './PixelDescription';

/** Where a frame of native Pixel Data lies: bytes from the start of the value, and the bit of the first byte at which it begins. */
export interface NativeFrameRange {
  readonly start: number;
  readonly end: number;
  readonly bit: number;
}

/** Photometric Interpretations that store one pair of colour samples for two pixels (PS3.3 C.7.6.3.1.2). */
const halved = new Set(['YBR_FULL_422', 'YBR_PARTIAL_422']);

/** Cells of a frame as they are stored: packed colour has two for each pixel, not three. */
export function storedCells({ rows, columns, samplesPerPixel, ...rest }: PixelDescription): number {
  const packed = samplesPerPixel === 3 && halved.has(rest.photometricInterpretation);
  return rows * columns * (packed ? 2 : samplesPerPixel);
}

/** Frames follow each other without a gap, so 1-bit frames may begin inside a byte (PS3.5 8.1.1). */
export function nativeFrameRange(description: PixelDescription, index: number): NativeFrameRange {
  const bits = storedCells(description) * description.bitsAllocated;
  const first = bits * index;
  return { start: Math.floor(first / 8), end: Math.ceil((first + bits) / 8), bit: first % 8 };
}
