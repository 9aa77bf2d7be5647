import { CodestreamError } from '../Codestream';
import type { PixelDescription } from '../PixelDescription';
import type { PartedFrame } from './PartedFrame';

const headerLength = 64;

/**
 * A frame of RLE Lossless (PS3.5 annex G): its segments as far as they hold pixels, one right behind the other, each padded to an even length,
 * and a header that says so. Idle is what else stands in it: gaps, tails, and the offsets of segments that are none. Throws CodestreamError
 * where a segment ends before its pixels do.
 */
export function partRle(bytes: Uint8Array, { rows, columns, bitsAllocated }: PixelDescription): PartedFrame {
  if (bytes.length < headerLength) throw new CodestreamError('no RLE header', 0);
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerLength);
  const count = header.getUint32(0, true);
  if (count < 1 || count > 15) throw new CodestreamError('bad number of segments', 0);
  const fresh = new DataView(new ArrayBuffer(headerLength));
  fresh.setUint32(0, count, true);
  const needed: Uint8Array[] = [new Uint8Array(fresh.buffer)];
  const idle: Uint8Array[] = [];
  const unused = bytes.subarray(4 + 4 * count, headerLength);
  if (unused.some((byte) => byte !== 0)) idle.push(unused);
  const pixels = bitsAllocated === 1 ? Math.ceil((rows * columns) / 8) : rows * columns;
  let at = headerLength;
  let place = headerLength;
  for (let n = 0; n < count; n++) {
    const start = header.getUint32(4 + 4 * n, true);
    const limit = n + 1 < count ? header.getUint32(8 + 4 * n, true) : bytes.length;
    if (start < at || limit < start || limit > bytes.length) throw new CodestreamError('bad segment', 4 * n);
    gap(bytes, at, start, idle);
    const { end, control, surplus } = endOfRuns(bytes, start, limit, pixels);
    fresh.setUint32(4 + 4 * n, place, true);
    const segment = bytes.slice(start, end - surplus);
    if (surplus > 0) {
      segment[control - start] = (segment[control - start] ?? 0) - surplus;
      idle.push(bytes.subarray(end - surplus, end));
    }
    needed.push(segment);
    if (segment.length % 2 !== 0) needed.push(new Uint8Array(1));
    place += segment.length + (segment.length % 2);
    at = end;
  }
  gap(bytes, at, bytes.length, idle);
  return { needed, idle };
}

function gap(bytes: Uint8Array, start: number, end: number, idle: Uint8Array[]): void {
  if (end - start > 1) idle.push(bytes.subarray(start, end));
}

/** Where the last run of a segment's pixels ends (G.3.2), where it begins, and how many bytes of it are beyond them. */
function endOfRuns(
  bytes: Uint8Array,
  start: number,
  limit: number,
  pixels: number,
): { readonly end: number; readonly control: number; readonly surplus: number } {
  let [at, control, left, surplus] = [start, start, pixels, 0];
  while (left > 0) {
    control = at;
    const run = bytes[at] ?? 0;
    if (at >= limit) throw new CodestreamError('segment is too short', at);
    if (run < 128) {
      at += run + 2;
      left -= run + 1;
      surplus = Math.max(0, -left);
    } else if (run > 128) {
      at += 2;
      left -= 257 - run;
    } else at++;
  }
  if (at > limit) throw new CodestreamError('segment is too short', at);
  return { end: at, control, surplus };
}
