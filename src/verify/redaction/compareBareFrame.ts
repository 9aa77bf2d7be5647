import { CodestreamError } from '../../pixel/Codestream';
import { decodeRle } from '../../pixel/codecs/decodeRle';
import { fromStartOfImage } from '../../pixel/fromStartOfImage';
import { nativeFrameRange } from '../../pixel/nativeFrameRange';
import type { PixelDescription } from '../../pixel/PixelDescription';
import { compareDeflated } from './compareDeflated';
import { differAt } from './differAt';
import { walkJpeg } from './walkJpeg';
import { walkJpeg2000 } from './walkJpeg2000';
import type { Walked } from './Walked';
import { uids } from '../../dicom/dictionary/uids';

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
  if (transferSyntax === uids.RLELossless) return compareRle(before, after, description);
  if (transferSyntax === uids.DeflatedImageFrameCompression) {
    const wrong = compareDeflated(before, after, description);
    return wrong === 'codestream' && isSame(after, before) ? undefined : wrong;
  }
  const walk = walkerOf(after, transferSyntax, description);
  const [was, is] = [walk(before), walk(after)];
  // What nobody can walk is as it was.
  if (was === undefined || is === undefined) return isSame(after, before) ? undefined : 'codestream';
  if (is.coded.length !== was.coded.length) return 'segments';
  const last = is.coded.length - 1;
  const same = (piece: Uint8Array, i: number): boolean => {
    const old = was.coded[i] ?? piece.subarray(1);
    // Without an end of its own the frame goes on to the byte that makes its length even.
    return i === last ? isSame(piece, old) : differAt(piece, old) < 0;
  };
  if (!is.coded.every(same)) return 'coded data';
  if (is.rest > 1) return 'tail';
  return is.extras.every((extra) => stays(extra, was.extras)) ? undefined : 'extra';
}

function walkerOf(
  [first, second]: Uint8Array,
  transferSyntax: string,
  description: PixelDescription,
): (bytes: Uint8Array) => Walked | undefined {
  if (transferSyntax === uids.EncapsulatedUncompressedExplicitVRLittleEndian) {
    const { end } = nativeFrameRange(description, 0);
    return (bytes) => ({ coded: [bytes.subarray(0, end)], extras: [], rest: bytes.length - end });
  }
  // Readers pass over what stands in front of SOI; in a copy nothing may.
  if (first === 0xff && second === 0xd8) return (bytes) => walkJpeg(fromStartOfImage(bytes));
  if (/4\.11[012]$/.test(transferSyntax)) return walkJpegXl;
  return walkJpeg2000;
}

/** But for a byte that makes the length even (PS3.5 A.4). */
const isSame = (after: Uint8Array, before: Uint8Array): boolean =>
  differAt(after.length === before.length + 1 && after.at(-1) === 0 ? after.subarray(0, -1) : after, before) <
  0;

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
