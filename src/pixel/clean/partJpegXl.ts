import { CodestreamError } from '../Codestream';
import type { PartedFrame } from './PartedFrame';

/** The signature, the file type, the level and the codestream, whole or in parts (ISO/IEC 18181-2 9). */
const neededBoxes = new Set(['JXL ', 'ftyp', 'jxll', 'jxlc', 'jxlp']);

/** A frame of JPEG XL in its boxes: idle are all that hold Exif, XML, thumbnails, and what a JPEG file was made of before. */
export function partJpegXl(bytes: Uint8Array): PartedFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const needed: Uint8Array[] = [];
  const idle: Uint8Array[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at);
    const end = length === 0 ? bytes.length : at + length;
    // 1: a length of 64 bits. A frame of 4 GiB is none.
    if (end < at + 8 || end > bytes.length) throw new CodestreamError('box is cut off', at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    (neededBoxes.has(type) ? needed : idle).push(bytes.subarray(at, end));
    at = end;
  }
  if (bytes.length - at > 1) idle.push(bytes.subarray(at));
  return { needed, idle };
}
