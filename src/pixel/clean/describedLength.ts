import { storedCells } from '../nativeFrameRange';
import type { PixelDescription } from '../PixelDescription';

/** Bytes of native Pixel Data that the Image Pixel attributes speak of, without padding. */
export const describedLength = (description: PixelDescription): number =>
  Math.ceil((storedCells(description) * description.bitsAllocated * description.frames) / 8);
