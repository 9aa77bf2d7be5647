import { CodestreamError } from '../Codestream';
import type { PixelDescription } from '../PixelDescription';
import type { PartedFrame } from './PartedFrame';
import { partJpeg } from './partJpeg';
import { partJpeg2000 } from './partJpeg2000';
import { partRle } from './partRle';

const rle = '1.2.840.10008.1.2.5';

/**
 * What decoding needs of a frame, told by how it begins: headers name another process now and then. Undefined where nobody can tell: a
 * broken codestream, or one of a kind that is not walked.
 */
export function partFrame(
  bytes: Uint8Array,
  transferSyntax: string,
  description: PixelDescription,
): PartedFrame | undefined {
  try {
    if (transferSyntax === rle) return partRle(bytes, description);
    return bytes[0] === 0xff && bytes[1] === 0xd8 ? partJpeg(bytes) : partJpeg2000(bytes);
  } catch (error) {
    if (error instanceof CodestreamError) return undefined;
    throw error;
  }
}
