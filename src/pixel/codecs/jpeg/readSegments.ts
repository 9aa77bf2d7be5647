import { CodestreamError } from '../../Codestream';

/** A marker segment of a JPEG codestream (ITU-T T.81 B.1.1.4), offsets into the codestream. */
export interface Segment {
  /** Second byte of the marker: 0xD8 is SOI. */
  readonly marker: number;
  /** First byte of the marker. */
  readonly start: number;
  /** Its parameters, behind the length. */
  readonly dataStart: number;
  readonly dataEnd: number;
  /** For SOS: first byte behind the entropy-coded data; else `dataEnd`. */
  readonly end: number;
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const temporary = 0x01;
/** SOF55, the frame header of JPEG-LS (T.87 C.1.1). */
const jpegLs = 0xf7;

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** All segments up to EOI. What stands between them is skipped; a codestream that ends without EOI ends with its last whole segment. */
export function readSegments(bytes: Uint8Array): Segment[] {
  if (bytes[0] !== 0xff || bytes[1] !== startOfImage) throw new CodestreamError('no SOI', 0);
  const segments: Segment[] = [];
  // The least byte behind 0xFF in entropy-coded data that makes a marker of it: JPEG-LS stuffs a bit there, all others a byte.
  let least = 0x01;
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0xff || marker === 0) {
      at++;
      continue;
    }
    if (marker === endOfImage) return segments;
    if (marker === startOfImage || marker === temporary || isRestart(marker)) {
      at += 2;
      continue;
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const dataEnd = at + 2 + length;
    if (length < 2 || dataEnd > bytes.length) throw new CodestreamError('segment is cut off', at);
    if (marker === jpegLs) least = 0x80;
    const end = marker === startOfScan ? endOfScan(bytes, dataEnd, least) : dataEnd;
    segments.push({ marker, start: at, dataStart: at + 4, dataEnd, end });
    at = end;
  }
  return segments;
}

/** The next marker that is no restart (B.1.1.5, T.87 A.1). */
function endOfScan(bytes: Uint8Array, start: number, least: number): number {
  for (
    let at = bytes.indexOf(0xff, start);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next >= least && next !== 0xff && !isRestart(next)) return at;
  }
  return bytes.length;
}
