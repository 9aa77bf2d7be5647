import type { Walked } from './Walked';
import { wordAt } from './wordAt';

interface Found {
  readonly marker: number;
  /** With its marker and its length. */
  readonly segment: Uint8Array;
  /** What is coded behind the header of a scan. */
  readonly scan: Uint8Array;
}

/**
 * ITU-T T.81 B.1, T.87 C.1. Each segment goes as far as it counts; what stands in it behind that is an extra. Undefined where no marker stands
 * where one is expected, and where frames of JPEG and JPEG-LS stand together, or perhaps one of another kind.
 */
export function walkJpeg(bytes: Uint8Array): Walked | undefined {
  const found = segmentsOf(bytes);
  if (found === undefined) return undefined;
  const { segments, rest } = found;
  const isLs = segments.some(({ marker }) => marker === 0xf7);
  const isOther = segments.some(({ marker }) => isFrame(marker));
  if (isLs && isOther) return undefined;
  if (!isLs && !isOther && segments.some(({ marker }) => (marker & 0xf0) === 0xf0 && marker !== 0xfe))
    return undefined;
  // The selectors of mapping tables: every second byte behind the number of components.
  const isMapped = segments.some(
    ({ marker, segment }) =>
      marker === 0xda &&
      segment.subarray(5, 5 + 2 * (segment[4] ?? 0)).some((byte, i) => i % 2 === 1 && byte > 0),
  );
  // EXP belongs to pictures that begin with DHP.
  const isExpanded = segments.some(({ marker }) => marker === 0xde);
  const coded = [bytes.subarray(0, 2)];
  const extras: Uint8Array[] = [];
  for (const { marker, segment, scan } of segments) {
    const end =
      4 + Math.min(segment.length - 4, isLs ? inJpegLs(segment, marker, isMapped) : inJpeg(segment, marker));
    if (end === 4 || (marker === 0xdf && !isExpanded)) {
      extras.push(segment);
      continue;
    }
    coded.push(segment.subarray(0, 2), segment.subarray(4, end));
    if (marker === 0xda) coded.push(scan);
    if (end < segment.length) extras.push(segment);
  }
  return { coded, extras, rest };
}

const isFrame = (marker: number): boolean => (marker & 0xf0) === 0xc0 && ![0xc4, 0xc8, 0xcc].includes(marker);

function segmentsOf(bytes: Uint8Array): { readonly segments: Found[]; readonly rest: number } | undefined {
  const segments: Found[] = [];
  let least = 1;
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0) return undefined;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) return { segments, rest: bytes.length - at - 2 };
    if (marker === 0xf7) least = 0x80;
    const start = at + 2 + wordAt(bytes, at + 2);
    let end = start;
    if (marker === 0xda)
      while (end < bytes.length && !(bytes[end] === 0xff && isMarker(bytes[end + 1] ?? 0, least))) end++;
    if (start < at + 4 || end > bytes.length) return undefined;
    segments.push({ marker, segment: bytes.subarray(at, start), scan: bytes.subarray(start, end) });
    at = end;
  }
  return { segments, rest: 0 };
}

/** In coded data: not what is stuffed, no fill byte, no restart. */
const isMarker = (next: number, least: number): boolean =>
  next >= least && next < 0xff && (next < 0xd0 || next > 0xd7);

/** Bytes of the content that are needed: what the table of T.81 or T.87 for that segment says of its length. */
function inJpeg(segment: Uint8Array, marker: number): number {
  const [, , , , first = 0] = segment;
  switch (marker) {
    case 0xc4:
    case 0xcc:
    case 0xdb:
      return inTables(segment, marker);
    case 0xda:
      return 4 + 2 * first;
    case 0xdc:
    case 0xdd:
      return 2;
    case 0xdf:
      return 1;
    default:
      return isFrame(marker) || marker === 0xde ? 6 + 3 * (segment[9] ?? 0) : 0;
  }
}

function inJpegLs(segment: Uint8Array, marker: number, isMapped: boolean): number {
  const [, , , , first = 0, second = 0] = segment;
  switch (marker) {
    case 0xda:
      return 4 + 2 * first;
    case 0xdc:
      return 2;
    case 0xdd:
      return 4;
    case 0xde:
    case 0xf7:
      return 6 + 3 * (segment[9] ?? 0);
    case 0xf8:
      if (first === 1) return 11;
      if (first === 4) return 2 + 2 * second;
      return isMapped && (first === 2 || first === 3) ? segment.length : 0;
    default:
      return 0;
  }
}

/** Tables of DHT, DAC and DQT (T.81 B.2.4), of class 0 or 1 and number 0 to 3, as far as they are whole. */
function inTables(segment: Uint8Array, marker: number): number {
  let end = 4;
  for (;;) {
    const head = segment[end] ?? 0xff;
    if (head >= 0x20 || head % 16 > 3) return end - 4;
    let next = end + 2;
    if (marker === 0xdb) next = end + 1 + (head < 0x10 ? 64 : 128);
    if (marker === 0xc4) {
      next = end + 17;
      for (let i = 1; i <= 16; i++) next += segment[end + i] ?? 0;
    }
    if (next > segment.length) return end - 4;
    end = next;
  }
}
