/** A part of a compressed picture that no decoder needs and no viewer shows. */
export interface JpegSegment {
  /** `comment`: COM. `application`: APPn, where cameras and programs put what they like. */
  readonly kind: 'comment' | 'application';
  /** The marker, `0xffe1` for APP1. */
  readonly marker: number;
  /** Content, behind marker and length, as far as it was given. */
  readonly content: Uint8Array;
}

const startOfJpeg = 0xffd8;
const startOfJpeg2000 = 0xff4f;
const comment = 0xfffe;
const firstApplication = 0xffe0;
const lastApplication = 0xffef;
/** COM of JPEG 2000 (ISO/IEC 15444-1 A.9.2); its content begins with two bytes that say what it is. */
const comment2000 = 0xff64;
/** SOS, SOD: behind it stands the picture. */
const data = new Set([0xffda, 0xff93, 0xff90]);

/**
 * The COM and APPn segments at the beginning of a JPEG, JPEG-LS (ITU-T T.81 B.1.1, T.87 C.1) or JPEG 2000 stream (ISO/IEC 15444-1
 * A.2), in their order. Empty for other bytes. What is cut off at the end of `bytes` comes as far as it goes.
 */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.length < 4 ? 0 : view.getUint16(0);
  const is2000 = start === startOfJpeg2000;
  if (start !== startOfJpeg && !is2000) return [];
  const segments: JpegSegment[] = [];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = view.getUint16(at);
    // Fill bytes may stand before a marker.
    if (marker === 0xffff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker < 0xff01 || data.has(marker) || length < 2) break;
    const isComment = marker === comment || (is2000 && marker === comment2000);
    if (isComment || (!is2000 && marker >= firstApplication && marker <= lastApplication)) {
      const skipped = is2000 ? 6 : 4;
      const content = bytes.subarray(at + skipped, Math.min(at + 2 + length, bytes.length));
      segments.push({ kind: isComment ? 'comment' : 'application', marker, content });
    }
    at += 2 + length;
  }
  return segments;
}
