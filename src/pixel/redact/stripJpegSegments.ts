import { readSegments, type Segment } from '../codecs/jpeg/readSegments';

const endOfImage = 0xd9;
const jfif = 0xe0;
const adobe = 0xee;
const jfifLength = 16;
const adobeLength = 14;

/** What a decoder needs: tables, frame headers, scans, restart intervals. */
const isNeeded = (marker: number): boolean => marker >= 0xc0 && marker <= 0xdf;

/**
 * A JPEG codestream without comments and application segments (ITU-T T.81 B.2.4), and without what stands behind its end: cameras put
 * thumbnails of the picture and much else there. What says how colours are coded stays: JFIF without its thumbnail, Adobe's APP14.
 * Throws CodestreamError where the codestream is broken.
 */
export function stripJpegSegments(codestream: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [codestream.subarray(0, 2)];
  for (const segment of readSegments(codestream)) {
    if (isNeeded(segment.marker)) kept.push(codestream.subarray(segment.start, segment.end));
    else if (segment.marker === jfif && says(codestream, segment, 'JFIF\0'))
      kept.push(bareJfif(codestream, segment));
    else if (segment.marker === adobe && says(codestream, segment, 'Adobe'))
      kept.push(short(codestream, segment, adobeLength));
  }
  kept.push(Uint8Array.of(0xff, endOfImage));
  const bytes = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of kept) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const says = (bytes: Uint8Array, { dataStart }: Segment, text: string): boolean =>
  String.fromCharCode(...bytes.subarray(dataStart, dataStart + text.length)) === text;

/** The first bytes of a segment, its length (which counts itself) made to fit. */
function short(bytes: Uint8Array, { start, dataEnd }: Segment, length: number): Uint8Array {
  const segment = bytes.slice(start, Math.min(dataEnd, start + 2 + length));
  segment.set([0, segment.length - 2], 2);
  return segment;
}

function bareJfif(bytes: Uint8Array, segment: Segment): Uint8Array {
  const bare = short(bytes, segment, jfifLength);
  if (bare.length === 2 + jfifLength) bare.set([0, 0], jfifLength);
  return bare;
}
