import type { PixelDescription } from './PixelDescription';

/** A description by which nothing of a cell is left away. */
export const wholeCells = (description: PixelDescription): PixelDescription => ({
  ...description,
  bitsStored: description.bitsAllocated,
  highBit: description.bitsAllocated - 1,
  signed: false,
});
