import { CodestreamError } from '../Codestream';
import { codestreamIn } from '../codecs/jpeg2000/codestreamIn';
import type { PartedFrame } from './PartedFrame';
import { idleTail } from './idleTail';

const [startOfTile, startOfData, endOfCodestream, comment, lengths] = [
  0xff90, 0xff93, 0xffd9, 0xff64, 0xff55,
];
/** Lengths of the segment SOT and of what stands in front of TLM's entries. */
const [sotLength, tlmHead] = [12, 6];
const paletteBox = 'pclr';

/**
 * A frame of JPEG 2000 or HTJ2K (ITU-T T.800 annex A). Idle are comments of the main header and of tile-parts, whose lengths are made to fit
 * in SOT and TLM, what stands behind the end, and all boxes of a JP2 file: PS3.5 A.4.4 wants the bare codestream. Throws CodestreamError where
 * the markers do not lead to the end, and where boxes hold a palette that decoding needs.
 */
export function partJpeg2000(frame: Uint8Array): PartedFrame {
  const bytes = codestreamIn(frame);
  const boxes = frame.subarray(0, bytes.byteOffset - frame.byteOffset);
  if (String.fromCharCode(...boxes.subarray(0, mostBoxes)).includes(paletteBox))
    throw new CodestreamError('palette', 0);
  const idle: Uint8Array[] = boxes.length > 0 ? [boxes] : [];
  const behind = frame.subarray(boxes.length + bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marker = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at) : 0);
  const needed: Uint8Array[] = [bytes.subarray(0, 2)];
  let removed = 0;

  /** Takes segments from `at` on up to a marker; says where that stands. */
  const take = (from: number, upTo: number): number => {
    let at = from;
    for (; marker(at) !== upTo; at += 2 + view.getUint16(at + 2)) {
      if (!isSegment(marker(at)) || at + 4 > bytes.length || view.getUint16(at + 2) < 2)
        throw new CodestreamError('marker expected', at);
      const segment = bytes.subarray(at, at + 2 + view.getUint16(at + 2));
      // The first two bytes of its content say what it is.
      if (marker(at) === comment) {
        idle.push(segment.subarray(6));
        removed += segment.length;
      } else needed.push(segment);
    }
    return at;
  };

  let at = take(2, startOfTile);
  const shorter: number[] = [];
  while (marker(at) === startOfTile) {
    const start = at;
    const place = needed.length;
    removed = 0;
    if (start + sotLength > bytes.length) throw new CodestreamError('tile-part is cut off', at);
    at = take(start + sotLength, startOfData);
    const length = view.getUint32(start + 6);
    // Psot 0: up to the end. No two bytes of coded data make a marker from FF90 on.
    const end = length > 0 ? start + length : endOf(bytes, at);
    if (end < at + 2) throw new CodestreamError('tile-part length', start);
    const head = bytes.slice(start, start + sotLength);
    if (length > 0) new DataView(head.buffer).setUint32(6, length - removed);
    needed.splice(place, 0, head);
    needed.push(bytes.subarray(at, end));
    shorter.push(removed);
    at = Math.min(end, bytes.length);
  }
  shorten(needed, shorter);
  if (marker(at) === endOfCodestream) {
    needed.push(bytes.subarray(at, at + 2));
    idle.push(...idleTail(bytes, at + 2));
  } else if (at + 1 < bytes.length) throw new CodestreamError('marker expected', at);
  if (behind.length > 1) idle.push(behind);
  return { needed, idle };
}

/** Boxes in front of a codestream are few and short. */
const mostBoxes = 64 * 1024;

/** Marker segments of parts 1, 2 and 15 (table A.2) that may stand in headers. */
const isSegment = (marker: number): boolean =>
  (marker > 0xff4f && marker <= comment) || (marker >= 0xff70 && marker < 0xff80);

function endOf(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from + 2); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === endOfCodestream % 256) return at;
  return bytes.length;
}

/** TLM (A.7.1): the lengths of all tile-parts in their order, less what was taken out of them. */
function shorten(needed: Uint8Array[], shorter: readonly number[]): void {
  if (shorter.every((removed) => removed === 0)) return;
  let part = 0;
  for (const [i, segment] of needed.entries()) {
    if (segment[0] !== 0xff || segment[1] !== lengths % 256) continue;
    const fresh = segment.slice();
    needed[i] = fresh;
    const view = new DataView(fresh.buffer);
    const sizes = fresh[5] ?? 0;
    const ofTile = (sizes >> 4) & 3;
    const ofLength = ((sizes >> 6) & 1) === 1 ? 4 : 2;
    for (let at = tlmHead + ofTile; at + ofLength <= fresh.length; at += ofTile + ofLength) {
      const removed = shorter[part++] ?? 0;
      if (ofLength === 4) view.setUint32(at, view.getUint32(at) - removed);
      else view.setUint16(at, view.getUint16(at) - removed);
    }
  }
}
