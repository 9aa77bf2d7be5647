import { CodestreamError } from '../Codestream';
import { readSegments, type Segment } from '../codecs/jpeg/readSegments';
import type { PartedFrame } from './PartedFrame';
import { idleTail } from './idleTail';
import { jpegKindOf, neededOfJpeg } from './neededOfJpeg';

const endOfImage = 0xd9;

/** Application segments that say how colours are coded: how they begin, and how many bytes of them say so. */
const colours = new Map<number, readonly [sign: string, length: number]>([
  // Its thumbnail is not among them (T.871 10.1).
  [0xe0, ['JFIF\0', 14]],
  [0xee, ['Adobe', 12]],
  // The colour transform of one vendor of JPEG-LS.
  [0xe8, ['mrfx', 5]],
]);

/**
 * A frame of the JPEG family (ITU-T T.81 B.2, T.87 C.1). Needed are tables, frame headers, scans and what says how colours are coded, as far as
 * they themselves count; idle are comments, application data and reserved segments wherever they stand, and all behind the end, where cameras
 * put thumbnails and much else. Throws CodestreamError where other bytes stand between segments: what they belong to nobody knows.
 */
export function partJpeg(bytes: Uint8Array): PartedFrame {
  const needed: Uint8Array[] = [bytes.subarray(0, 2)];
  const idle: Uint8Array[] = [];
  const segments = readSegments(bytes);
  const kind = jpegKindOf(bytes, segments);
  let at = 2;
  for (const segment of segments) {
    onlyFill(bytes, at, segment.start);
    at = segment.end;
    const { start, dataStart, dataEnd, end, marker } = segment;
    const whole = bytes.subarray(start, end);
    const content = bytes.subarray(dataStart, dataEnd);
    const length = neededOfJpeg(content, marker, kind);
    if (length !== undefined && length >= content.length) {
      needed.push(whole);
      continue;
    }
    if (length !== undefined) {
      needed.push(Uint8Array.of(0xff, marker, (2 + length) >> 8, (2 + length) & 255));
      needed.push(content.subarray(0, length), bytes.subarray(dataEnd, end));
      idle.push(content.subarray(length));
      continue;
    }
    const colour = colourOf(bytes, segment);
    if (colour !== undefined) needed.push(colour);
    if (colour?.length !== whole.length || colour.some((byte, i) => byte !== whole[i]))
      idle.push(whole.subarray(4));
  }
  const end = bytes.indexOf(endOfImage, at);
  if (end < 0) return { needed, idle };
  onlyFill(bytes, at, Math.max(end, at + 1));
  needed.push(Uint8Array.of(0xff, endOfImage));
  idle.push(...idleTail(bytes, end + 1));
  return { needed, idle };
}

/** Fill bytes may stand before a marker (B.1.1.2). */
function onlyFill(bytes: Uint8Array, start: number, end: number): void {
  if (bytes.subarray(start, end).some((byte) => byte !== 0xff))
    throw new CodestreamError('bytes between segments', start);
}

function colourOf(bytes: Uint8Array, { marker, start, dataStart, dataEnd }: Segment): Uint8Array | undefined {
  const [sign, length] = colours.get(marker) ?? ['', 0];
  const content = bytes.subarray(dataStart, Math.min(dataEnd, dataStart + length));
  if (length === 0 || String.fromCharCode(...content.subarray(0, sign.length)) !== sign) return undefined;
  const segment = new Uint8Array([...bytes.subarray(start, start + 2), 0, 2 + content.length, ...content]);
  // No thumbnail: 0 by 0 pixels.
  if (marker === 0xe0 && content.length === length) segment.fill(0, 2 + length);
  return segment;
}
