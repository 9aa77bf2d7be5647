import { CodestreamError } from '../pixel/Codestream';
import { decodeRle } from '../pixel/codecs/decodeRle';
import { nativeFrameRange } from '../pixel/nativeFrameRange';
import type { PixelDescription } from '../pixel/PixelDescription';
import { compareDeflated } from './compareDeflated';
import { differAt } from './differAt';

/**
 * Proves that a frame of the output is the source's, as far as decoding needs it, and nothing else: walks both side by side without decoding
 * them (RLE is unpacked), by other code than the one that took them apart.
 *
 * @returns a code of what is wrong; undefined where all holds
 */
export function compareBareFrame(
  before: Uint8Array,
  after: Uint8Array,
  transferSyntax: string,
  description: PixelDescription,
): string | undefined {
  if (transferSyntax === rle) return compareRle(before, after, description);
  if (transferSyntax === deflated) {
    const wrong = compareDeflated(before, after, description);
    return wrong === 'codestream' && isBlanked(before, after) ? undefined : wrong;
  }
  const walk = walkerOf(after, transferSyntax, description);
  const [was, is] = [walk(before), walk(after)];
  // What nobody can walk is as it was, but for texts in it.
  if (was === undefined || is === undefined) return isBlanked(before, after) ? undefined : 'codestream';
  if (is.coded.length !== was.coded.length) return 'segments';
  if (is.coded.some((piece, i) => differAt(piece, was.coded[i] ?? piece.subarray(1)) >= 0))
    return 'coded data';
  if (is.rest > 1) return 'tail';
  return is.extras.every((extra) => stays(extra, was.extras)) ? undefined : 'extra';
}

const root = '1.2.840.10008.1.2';
const rle = `${root}.5`;
const uncompressed = `${root}.1.98`;
const deflated = `${root}.8.1`;

function walkerOf(
  [first, second]: Uint8Array,
  transferSyntax: string,
  description: PixelDescription,
): (bytes: Uint8Array) => Walked | undefined {
  if (transferSyntax === uncompressed) {
    const { end } = nativeFrameRange(description, 0);
    return (bytes) => ({ coded: [bytes.subarray(0, end)], extras: [], rest: bytes.length - end });
  }
  if (first === 0xff && second === 0xd8) return walkJpeg;
  if (/4\.11[012]$/.test(transferSyntax)) return walkJpegXl;
  return walkJpeg2000;
}

function isBlanked(before: Uint8Array, after: Uint8Array): boolean {
  return before.length === after.length && after.every((byte, i) => byte === before[i] || byte === 0x20);
}

/** A codestream as its coded data and the segments that say how it is coded, what else stands in it, and bytes behind its end. */
interface Walked {
  readonly coded: readonly Uint8Array[];
  readonly extras: readonly Uint8Array[];
  readonly rest: number;
}

function compareRle(
  before: Uint8Array,
  after: Uint8Array,
  description: PixelDescription,
): string | undefined {
  try {
    const [was, is] = [decodeRle(before, description), decodeRle(after, description)];
    // Cells as they are stored: whatever their type, the same bytes.
    const bytes = ({ samples }: { samples: ArrayBufferView }): Uint8Array =>
      new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
    if (differAt(bytes(was), bytes(is)) >= 0) return 'pixels';
  } catch (error) {
    if (error instanceof CodestreamError) return 'unreadable';
    throw error;
  }
  const header = new DataView(after.buffer, after.byteOffset, after.length);
  const count = header.getUint32(0, true);
  for (let n = count + 1; n < 16; n++) if (header.getUint32(4 * n, true) !== 0) return 'header';
  const { rows, columns, bitsAllocated } = description;
  const pixels = bitsAllocated === 1 ? Math.ceil((rows * columns) / 8) : rows * columns;
  for (let n = 1, at = 64; n <= count; n++) {
    const end = n < count ? header.getUint32(4 * n + 4, true) : after.length;
    // What is no run of pixels is one byte at most.
    for (let left = pixels; left > 0;) {
      const run = after[at] ?? 128;
      if (run < 128) [at, left] = [at + run + 2, left - run - 1];
      else [at, left] = run > 128 ? [at + 2, left + run - 257] : [at + 1, left];
      if (at > end) return 'segment';
    }
    if (end - at > 1) return 'tail';
    at = end;
  }
  return undefined;
}

/** Bytes of an application segment that say how colours are coded, by its marker: no other may be left, and no more of it. */
const mostColour = new Map([
  [0xe0, 18],
  [0xee, 16],
  [0xe8, 9],
]);

/** Whether a segment of the output is the beginning of one of the source, but for its length and the size of a thumbnail. */
function stays(extra: Uint8Array, before: readonly Uint8Array[]): boolean {
  const [, marker = 0] = extra;
  if (extra.length > (mostColour.get(marker) ?? 0)) return false;
  const end = marker === 0xe0 ? 16 : extra.length;
  return before.some(
    (was) => was[1] === marker && differAt(was.subarray(4, end), extra.subarray(4, end)) < 0,
  );
}

const wordAt = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);

/** ITU-T T.81 B.1, T.87 C.1. Undefined where no marker stands where one is expected. */
function walkJpeg(bytes: Uint8Array): Walked | undefined {
  const coded = [bytes.subarray(0, 2)];
  const extras: Uint8Array[] = [];
  let least = 1;
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0) return undefined;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) return { coded, extras, rest: bytes.length - at - 2 };
    if (marker === 0xf7) least = 0x80;
    let end = at + 2 + wordAt(bytes, at + 2);
    if (marker === 0xda)
      while (end < bytes.length && !(bytes[end] === 0xff && isMarker(bytes[end + 1] ?? 0, least))) end++;
    if (end < at + 4 || end > bytes.length) return undefined;
    (marker === 0xfe || (marker & 0xf0) === 0xe0 ? extras : coded).push(bytes.subarray(at, end));
    at = end;
  }
  return { coded, extras, rest: 0 };
}

/** In coded data: not what is stuffed, no fill byte, no restart. */
const isMarker = (next: number, least: number): boolean =>
  next >= least && next < 0xff && (next < 0xd0 || next > 0xd7);

/** ITU-T T.800 A.2 to A.4, whatever boxes are around it. What tells of lengths must hold: else it is an extra. */
function walkJpeg2000(bytes: Uint8Array): Walked | undefined {
  let at = bytes.indexOf(0xff);
  while (at >= 0 && (wordAt(bytes, at) !== 0xff4f || wordAt(bytes, at + 2) !== 0xff51))
    at = bytes.indexOf(0xff, at + 1);
  if (at < 0) return undefined;
  const coded = [bytes.subarray(at, at + 2)];
  const extras: Uint8Array[] = at > 0 ? [bytes.subarray(0, at)] : [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lengths: number[] = [];
  const told: { readonly length: number; readonly segment: Uint8Array }[] = [];
  let endOfPart = bytes.length;
  at += 2;
  while (at + 4 <= bytes.length) {
    const marker = wordAt(bytes, at);
    if (marker === 0xffd9) break;
    let end = at + 2 + wordAt(bytes, at + 2);
    if (marker === 0xff93) {
      end = Math.min(endOfPart, bytes.length);
      // Without a length: up to the end of all.
      if (endOfPart === Infinity)
        for (end = at + 2; end < bytes.length && wordAt(bytes, end) !== 0xffd9;) end++;
    } else if (end < at + 4 || end > bytes.length || marker < 0xff00) return undefined;
    const piece = bytes.subarray(at, end);
    if (marker === 0xff90) {
      if (piece.length < 12) return undefined;
      const length = view.getUint32(at + 6);
      lengths.push(length);
      endOfPart = length === 0 ? Infinity : at + length;
      coded.push(piece.subarray(0, 6), piece.subarray(10));
    } else if (marker === 0xff55) told.push(...lengthsIn(piece));
    else if (marker === 0xff64) extras.push(piece);
    else coded.push(piece);
    at = end;
  }
  if (told.some(({ length }, i) => length !== lengths[i])) extras.push(...told.map(({ segment }) => segment));
  if (at + 1 < bytes.length) coded.push(bytes.subarray(at, at + 2));
  return { coded, extras, rest: bytes.length - at - 2 };
}

/** ISO/IEC 18181-2 9, or a bare codestream. */
function walkJpegXl(bytes: Uint8Array): Walked | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0x0a) return { coded: [bytes], extras: [], rest: 0 };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [coded, extras]: [Uint8Array[], Uint8Array[]] = [[], []];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const end = view.getUint32(at) === 0 ? bytes.length : at + view.getUint32(at);
    if (end < at + 8 || end > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    (/^(JXL |ftyp|jxl[lcp])$/.test(type) ? coded : extras).push(bytes.subarray(at, end));
    at = end;
  }
  return { coded, extras, rest: bytes.length - at };
}

/** TLM (A.7.1). */
function lengthsIn(segment: Uint8Array): { readonly length: number; readonly segment: Uint8Array }[] {
  const [, , , , , sizes = 0] = segment;
  const [before, wide] = [(sizes >> 4) & 3, (sizes & 0x40) !== 0];
  const found: { readonly length: number; readonly segment: Uint8Array }[] = [];
  for (let at = 6 + before; at + 2 <= segment.length; at += before + (wide ? 4 : 2)) {
    const high = wordAt(segment, at);
    found.push({ length: wide ? high * 0x10000 + wordAt(segment, at + 2) : high, segment });
  }
  return found;
}
