import { CodestreamError } from '../Codestream';
import type { Segment } from '../codecs/jpeg/readSegments';

/** How a codestream of the JPEG family is coded, as far as that says which of its segments decoding needs. */
export interface JpegKind {
  readonly jpegLs: boolean;
  /** A scan of JPEG-LS names a mapping table (ITU-T T.87 C.2.3). */
  readonly mapped: boolean;
  /** With DHP: nowhere else is EXP (ITU-T T.81 B.3), and decoders stop at it. */
  readonly hierarchical: boolean;
}

/** Among the markers of frames: DHT, JPG and DAC. */
const notAFrame = new Set([0xc4, 0xc8, 0xcc]);
const ofJpegLs = 0xf7;

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !notAFrame.has(marker);

/** Throws CodestreamError where frame headers of both kinds stand, or one may be of a third: what decoders make of that nobody knows. */
export function jpegKindOf(bytes: Uint8Array, segments: readonly Segment[]): JpegKind {
  const jpegLs = segments.some(({ marker }) => marker === ofJpegLs);
  const isJpeg = segments.some(({ marker }) => isFrame(marker));
  if (jpegLs === isJpeg && (jpegLs || segments.some(({ marker }) => marker >= 0xf0 && marker < 0xfe)))
    throw new CodestreamError('no frame header of one kind', 0);
  const mapped = segments.some(({ marker, dataStart, dataEnd }) => {
    if (!jpegLs || marker !== 0xda) return false;
    const end = Math.min(dataEnd, dataStart + 1 + 2 * (bytes[dataStart] ?? 0));
    return bytes.subarray(dataStart + 1, end).some((selector, i) => i % 2 === 1 && selector !== 0);
  });
  return { jpegLs, mapped, hierarchical: segments.some(({ marker }) => marker === 0xde) };
}

/**
 * How many bytes of the content of a segment decoding needs, by what the segment itself counts (ITU-T T.81 B.2, T.87 C.2); undefined where it
 * does without the segment. Throws CodestreamError where tables are named that the standards do not have: decoders differ there.
 */
export function neededOfJpeg(content: Uint8Array, marker: number, kind: JpegKind): number | undefined {
  if (content.length === 0) return undefined;
  if (kind.jpegLs && marker === 0xf8) return ofPreset(content, kind);
  if (isFrame(marker) || marker === 0xde || (kind.jpegLs && marker === ofJpegLs)) {
    for (let at = 8; at < 6 + 3 * (content[5] ?? 0); at += 3) known(content[at] ?? 0);
    return 6 + 3 * (content[5] ?? 0);
  }
  if (marker === 0xda) return ofScan(content, kind);
  if (marker === 0xdc) return 2;
  // JPEG-LS has intervals of up to four bytes.
  if (marker === 0xdd) return kind.jpegLs ? Math.max(2, Math.min(4, content.length)) : 2;
  if (kind.jpegLs) return undefined;
  if (marker === 0xdf) return kind.hierarchical ? 1 : undefined;
  const sizeOf = tables.get(marker);
  return sizeOf === undefined ? undefined : endOfTables(content, sizeOf);
}

function ofScan(content: Uint8Array, { jpegLs }: JpegKind): number {
  const components = content[0] ?? 0;
  if (!jpegLs)
    for (let at = 2; at < 1 + 2 * components; at += 2) {
      known((content[at] ?? 0) >> 4);
      known((content[at] ?? 0) & 15);
    }
  return 4 + 2 * components;
}

function known(table: number): void {
  if (table > 3) throw new CodestreamError('table that the standard does not have', 0);
}

/** LSE: parameters, mapping tables and their continuations, the size of large pictures. */
function ofPreset(content: Uint8Array, { mapped }: JpegKind): number | undefined {
  switch (content[0]) {
    case 1:
      return 11;
    case 2:
    case 3:
      return mapped ? content.length : undefined;
    case 4:
      return 2 + 2 * (content[1] ?? 0);
    case undefined:
    default:
      return undefined;
  }
}

/** Class and number of a table: two classes, four numbers. */
const isHead = (head: number): boolean => (head & 0xec) === 0;

/** The length of the table that content begins with, by the marker of its segment: DHT, DQT, DAC. */
const tables = new Map<number, (content: Uint8Array) => number>([
  [0xc4, (content) => content.subarray(1, 17).reduce((sum, codes) => sum + codes, 17)],
  [0xdb, ([head = 0]) => (head >> 4 === 0 ? 65 : 129)],
  [0xcc, () => 2],
]);

function endOfTables(content: Uint8Array, sizeOf: (content: Uint8Array) => number): number | undefined {
  let at = 0;
  while (at < content.length && isHead(content[at] ?? 0)) {
    const end = at + sizeOf(content.subarray(at));
    if (end > content.length) break;
    at = end;
  }
  return at > 0 ? at : undefined;
}
