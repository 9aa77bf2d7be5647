import type { PixelDescription } from '../../pixel/PixelDescription';

/** Bytes that native frames take up: one after the other without a gap (PS3.5 8.1.1), with half the colours where they are shared. */
export function describedBytes(description: PixelDescription): number {
  const { rows, columns, samplesPerPixel, bitsAllocated, frames, photometricInterpretation } = description;
  const isShared = samplesPerPixel === 3 && /^YBR_(FULL|PARTIAL)_422$/.test(photometricInterpretation);
  const bits = bitsAllocated * rows * columns * frames * (isShared ? 2 : samplesPerPixel);
  return Math.ceil(bits / 8);
}
