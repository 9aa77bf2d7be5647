import { CodestreamError } from '../Codestream';
import { decodeRle } from '../codecs/decodeRle';
import type { PixelDescription } from '../PixelDescription';

/** Whether an RLE frame can be decoded as it is described. */
export function rleHolds(codestream: Uint8Array, description: PixelDescription): boolean {
  try {
    decodeRle(codestream, description);
    return true;
  } catch (error) {
    if (error instanceof CodestreamError) return false;
    throw error;
  }
}
