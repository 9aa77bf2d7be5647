import { legibleText } from '../../dicom/text/legibleText';
import { CodestreamError } from '../Codestream';
import { fromStartOfImage } from '../fromStartOfImage';
import { nativeFrameRange } from '../nativeFrameRange';
import type { PixelDescription } from '../PixelDescription';
import { idleTail } from './idleTail';
import type { PartedFrame } from './PartedFrame';
import { partDeflated } from './partDeflated';
import { partJpeg } from './partJpeg';
import { partJpeg2000 } from './partJpeg2000';
import { partJpegXl } from './partJpegXl';
import { partRle } from './partRle';
import { uids } from '../../dicom/dictionary/uids';

/** Coded as a whole, without parts of its own: bare JPEG XL. */
const whole = new Set<string>([uids.JPEGXLLossless, uids.JPEGXLJPEGRecompression, uids.JPEGXL]);
/** JPEG Baseline to JPEG-LS (PS3.5 A.4.1, A.4.3). */
const jpegFamily = /\.4\.(?:5\d|70|8[01])$/;
const jpegXlBoxes = 0x4a584c20;
/** Files have many frames: in one of a thousand million, chance writes what looks like a text. */
const margin = 30;

/**
 * What decoding needs of a frame, told by how it begins: headers name another process now and then. Undefined where nobody can tell: a
 * broken codestream, one of a kind that is not walked, or one with a text in its coded data.
 */
export function partFrame(
  bytes: Uint8Array,
  transferSyntax: string,
  description: PixelDescription,
): PartedFrame | undefined {
  try {
    if (transferSyntax === uids.RLELossless) return partRle(bytes, description);
    const { end } = nativeFrameRange(description, 0);
    if (transferSyntax === uids.EncapsulatedUncompressedExplicitVRLittleEndian)
      return { needed: [bytes.subarray(0, end)], idle: idleTail(bytes, end) };
    const parted =
      transferSyntax === uids.DeflatedImageFrameCompression
        ? partDeflated(bytes, end)
        : partCoded(bytes, transferSyntax);
    return parted.needed.some((piece) => legibleText(piece, margin).length > 0) ? undefined : parted;
  } catch (error) {
    if (error instanceof CodestreamError) return undefined;
    throw error;
  }
}

function partCoded(bytes: Uint8Array, transferSyntax: string): PartedFrame {
  const jpeg = jpegFamily.test(transferSyntax) ? fromStartOfImage(bytes) : bytes;
  if (jpeg[0] === 0xff && jpeg[1] === 0xd8) {
    const { needed, idle } = partJpeg(jpeg);
    const before = bytes.subarray(0, bytes.length - jpeg.length);
    return { needed, idle: before.length > 0 ? [before, ...idle] : idle };
  }
  if (!whole.has(transferSyntax)) return partJpeg2000(bytes);
  const isBoxed =
    bytes.length > 8 && new DataView(bytes.buffer, bytes.byteOffset, 8).getUint32(4) === jpegXlBoxes;
  return isBoxed ? partJpegXl(bytes) : { needed: [bytes], idle: [] };
}
