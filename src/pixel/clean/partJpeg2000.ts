import { CodestreamError } from '../Codestream';
import { codestreamIn } from '../codecs/jpeg2000/codestreamIn';
import { joinPieces } from '../codecs/joinPieces';
import type { PartedFrame } from './PartedFrame';
import { idleTail } from './idleTail';
import { jpeg2000KindOf, neededOfJpeg2000 } from './neededOfJpeg2000';
import { tilePartLengths, type PartLength } from './tilePartLengths';

const [startOfTile, startOfData, endOfCodestream, lengths, packed, comment] = [
  0xff90, 0xff93, 0xffd9, 0xff55, 0xff60, 0xff64,
];
const sotLength = 12;
const paletteBox = 'pclr';

/**
 * A frame of JPEG 2000 or HTJ2K (ITU-T T.800 annex A). Idle are comments and pointers of the main header and of tile-parts, what stands in other
 * segments behind what they count, what stands behind the end, and all boxes of a JP2 file: PS3.5 A.4.4 wants the bare codestream. SOT tells
 * the lengths that come of it, and so does TLM, which HTJ2K wants (A.4.8), where it told the true ones before. Throws CodestreamError where the
 * markers do not lead to the end, and where boxes hold a palette that decoding needs.
 */
export function partJpeg2000(frame: Uint8Array): PartedFrame {
  const bytes = codestreamIn(frame);
  const boxes = frame.subarray(0, bytes.byteOffset - frame.byteOffset);
  if (String.fromCharCode(...boxes.subarray(0, mostBoxes)).includes(paletteBox))
    throw new CodestreamError('palette', 0);
  const { main, parts, end } = walk(bytes);
  if (boxes.length > 0 && end === bytes.length) throw new CodestreamError('boxes without an end', end);
  const idle: Uint8Array[] = boxes.length > 0 ? [boxes] : [];
  checkPacked(main, parts.length);
  const kind = jpeg2000KindOf([main, ...parts.map(({ segments }) => segments)]);
  const strip = (segments: readonly Uint8Array[]): Uint8Array[] =>
    segments.flatMap((segment) => {
      const length = neededOfJpeg2000(segment, kind);
      if (length >= segment.length) return [segment];
      // The first two bytes of a comment say what it is.
      idle.push(segment.subarray(Math.max(markerOf(segment) === comment ? 6 : 0, length)));
      return length === 0 ? [] : [shortened(segment, length)];
    });
  const told: PartLength[] = [];
  const stripped = parts.map(({ head, segments, data }) => {
    const kept = joinPieces(strip(segments));
    const before = lengthIn(head);
    const length = before && before - sum(segments) + kept.length;
    told.push({ tile: markerOf(head, 4), before, length });
    const fresh = head.slice();
    new DataView(fresh.buffer).setUint32(6, length);
    return [fresh, kept, data];
  });
  const tables = main.filter((segment) => markerOf(segment) === lengths);
  const fresh = tilePartLengths(tables, told);
  if (fresh === undefined) for (const table of tables) idle.push(table.subarray(4));
  const needed = [bytes.subarray(0, 2)];
  for (const segment of main)
    needed.push(...(markerOf(segment) === lengths ? (fresh?.splice(0, 1) ?? []) : strip([segment])));
  for (const each of stripped.flat()) needed.push(each);
  if (end < bytes.length) {
    needed.push(bytes.subarray(end, end + 2));
    idle.push(...idleTail(bytes, end + 2));
  }
  return { needed, idle };
}

/** Boxes in front of a codestream are few and short. */
const mostBoxes = 64 * 1024;

interface TilePart {
  /** SOT. */
  readonly head: Uint8Array;
  readonly segments: readonly Uint8Array[];
  /** SOD and what is coded. */
  readonly data: Uint8Array;
}

interface Walked {
  /** Of the main header, SIZ first. */
  readonly main: readonly Uint8Array[];
  readonly parts: readonly TilePart[];
  /** Where EOC stands: behind all bytes where there is none. */
  readonly end: number;
}

const markerOf = (bytes: Uint8Array, at = 0): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
const lengthIn = (head: Uint8Array): number => markerOf(head, 6) * 0x1_0000 + markerOf(head, 8);
const sum = (pieces: readonly Uint8Array[]): number => pieces.reduce((all, { length }) => all + length, 0);

function walk(bytes: Uint8Array): Walked {
  const main = segmentsUpTo(bytes, 2, startOfTile);
  let at = 2 + sum(main);
  const parts: TilePart[] = [];
  while (markerOf(bytes, at) === startOfTile) {
    const head = bytes.subarray(at, at + sotLength);
    if (head.length < sotLength) throw new CodestreamError('tile-part is cut off', at);
    const segments = segmentsUpTo(bytes, at + sotLength, startOfData);
    const start = at + sotLength + sum(segments);
    // Psot 0: up to the end. No two bytes of coded data make a marker from FF90 on.
    const end = lengthIn(head) > 0 ? at + lengthIn(head) : endOf(bytes, start);
    if (end < start + 2) throw new CodestreamError('tile-part length', at);
    parts.push({ head, segments, data: bytes.subarray(start, end) });
    at = Math.min(end, bytes.length);
  }
  if (markerOf(bytes, at) === endOfCodestream) return { main, parts, end: at };
  if (at + 1 < bytes.length) throw new CodestreamError('marker expected', at);
  // A single byte makes the length even.
  return { main, parts, end: bytes.length };
}

/** Marker segments of a header; markers without a length (table A.1) are two bytes long. */
function segmentsUpTo(bytes: Uint8Array, from: number, upTo: number): Uint8Array[] {
  const segments: Uint8Array[] = [];
  let at = from;
  while (markerOf(bytes, at) !== upTo) {
    const marker = markerOf(bytes, at);
    const length = isBare(marker) ? 2 : 2 + markerOf(bytes, at + 2);
    if (!isBare(marker) && (!isSegment(marker) || length < 4))
      throw new CodestreamError('marker expected', at);
    if (at + length > bytes.length) throw new CodestreamError('segment is cut off', at);
    segments.push(bytes.subarray(at, at + length));
    at += length;
  }
  return segments;
}

const isBare = (marker: number): boolean => marker >= 0xff30 && marker <= 0xff3f;

/** Marker segments of parts 1, 2 and 15 (table A.2) that may stand in headers. */
const isSegment = (marker: number): boolean =>
  (marker > 0xff4f && marker <= 0xff64) || (marker >= 0xff70 && marker < 0xff80);

function endOf(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from + 2); at >= 0; at = bytes.indexOf(0xff, at + 1))
    if (bytes[at + 1] === endOfCodestream % 256) return at;
  return bytes.length;
}

function shortened(segment: Uint8Array, length: number): Uint8Array {
  const short = segment.slice(0, length);
  new DataView(short.buffer).setUint16(2, length - 2);
  return short;
}

/** Packed packet headers (A.7.4) are those of the tile-parts and nothing more: else nobody knows what decoders make of them. */
function checkPacked(main: readonly Uint8Array[], parts: number): void {
  const segments = main.filter((segment) => markerOf(segment) === packed);
  if (segments.length === 0) return;
  const all = joinPieces(
    segments.toSorted((a, b) => (a[4] ?? 0) - (b[4] ?? 0)).map((segment) => segment.subarray(5)),
  );
  let at = 0;
  let count = 0;
  for (; at + 4 <= all.length; count++) at += 4 + markerOf(all, at) * 0x1_0000 + markerOf(all, at + 2);
  if (at !== all.length || count !== parts) throw new CodestreamError('packed packet headers', at);
}
