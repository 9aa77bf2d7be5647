import { bigEndianAt } from '../dicom/bigEndianAt';
import { bytesOf } from '../dicom/bytesOf';
import type { DataElement } from '../dicom/DataSet';
import type { Part10 } from '../dicom/Part10';
import { walkElements } from '../dicom/walkElements';
import { decodeFrame } from '../pixel/decodeFrame';
import { frameBytes } from '../pixel/frameBytes';
import { littleEndianBytes } from '../pixel/littleEndianBytes';
import type { PixelDescription } from '../pixel/PixelDescription';
import { pixelDescriptionOf } from '../pixel/pixelDescriptionOf';
import { coverOf, widened, type Band } from '../pixel/redact/coverOf';
import type { Redaction } from '../pixel/Redaction';
import { blackedAreas } from './blackedAreas';
import { compareJpegFrame } from './compareJpegFrame';
import { compareRasters } from './compareRasters';
import type { SameRange } from './Range';

/**
 * Proves by the pictures of the output that a redaction was carried out: each frame is read again and held against the source's. The
 * areas are of one colour, everything around them is as it was, and no other copy of the picture is left.
 *
 * @returns a code and a frame of what is wrong; undefined where all holds; where all holds so far, the native Pixel Data that is still to
 * be compared as it is stored, which whoever reads the output anyway does
 */
export async function verifyRedaction(
  source: Part10,
  output: Part10,
  redaction: Redaction,
): Promise<string | SameRange | undefined> {
  const copy = copyIn(output);
  if (copy !== undefined) return `copy ${copy}`;
  const before = pixelDescriptionOf(source);
  const after = pixelDescriptionOf(output);
  if ('kind' in before || 'kind' in after) return 'description';
  if (before.rows !== after.rows || before.columns !== after.columns || before.frames !== after.frames)
    return 'description';
  const native = source.pixelData?.fragments === undefined && output.pixelData?.fragments === undefined;
  if (native && !sameLayout(before, after)) return 'layout';
  const jpeg =
    sequentialJpeg.has(output.transferSyntax.uid) && source.transferSyntax.uid === output.transferSyntax.uid;
  const bandsOf = coverOf(redaction, before);
  if (native) return storedRange(source, output, before, bandsOf);
  const compareFrame = jpeg ? compareCoefficients : compareDecoded;
  for (let frame = 0; frame < before.frames; frame++) {
    const wrong = await compareFrame(source, output, before, frame, bandsOf(frame));
    if (wrong !== undefined) return `${wrong} frame ${String(frame)}`;
  }
  return undefined;
}

const sequentialJpeg = new Set(['1.2.840.10008.1.2.4.50', '1.2.840.10008.1.2.4.51']);
/** Of a file, at most: equal coefficients are equal pictures. */
const decodedJpegFrames = 16;

const sameLayout = (a: PixelDescription, b: PixelDescription): boolean =>
  (Object.keys(a) as (keyof PixelDescription)[]).every((key) => a[key] === b[key]);

/** By coefficients, and in a few frames by what they look like: beyond the touched blocks and what interpolating chroma makes of their rim. */
async function compareCoefficients(
  source: Part10,
  output: Part10,
  description: PixelDescription,
  frame: number,
  bands: readonly Band[],
): Promise<string | undefined> {
  const before = await frameBytes(source, description, frame);
  const after = await frameBytes(output, description, frame);
  if ('kind' in before || 'kind' in after) return 'unreadable';
  const wrong = compareJpegFrame(before, after, bands);
  const step = Math.ceil(description.frames / decodedJpegFrames);
  if (wrong !== undefined || frame % step !== 0) return wrong;
  const [was, is] = [await decodeFrame(source, frame), await decodeFrame(output, frame)];
  if ('kind' in was || 'kind' in is) return 'unreadable';
  const outside = widened(bands, { width: 32, height: 32, margin: 4 }, description);
  return compareRasters(was, is, { outside, inside: [] });
}

/** By the decoder of the syntax that was written. */
async function compareDecoded(
  source: Part10,
  output: Part10,
  _description: PixelDescription,
  frame: number,
  bands: readonly Band[],
): Promise<string | undefined> {
  const [before, after] = await Promise.all([decodeFrame(source, frame), decodeFrame(output, frame)]);
  if ('kind' in before || 'kind' in after) return 'unreadable';
  return compareRasters(before, after, { outside: bands, inside: bands });
}

/** Native frames as they are stored, unused bits and all: the source's with the first black cell of each plane in all areas of that plane. */
async function storedRange(
  source: Part10,
  output: Part10,
  description: PixelDescription,
  bandsOf: (frame: number) => readonly Band[],
): Promise<SameRange | string> {
  const [before, after] = [source.pixelData, output.pixelData];
  const areas = blackedAreas(description, bandsOf);
  if (before === undefined || after === undefined || areas === undefined || before.vr !== after.vr)
    return 'layout';
  const length = after.valueEnd - after.valueStart;
  const isBig = bigEndianAt(source, before.start);
  if (before.valueEnd - before.valueStart !== length || isBig !== bigEndianAt(output, after.start))
    return 'layout';
  // Cells of up to 8 bits lie two to a word of OW, whose bytes big endian swaps. Longer ones are words of their own.
  const swapped = isBig && before.vr !== 'OB' && description.bitsAllocated <= 8;
  if (swapped && (length % 2 !== 0 || after.valueStart % 2 !== 0)) return 'layout';
  const cells: Uint8Array[] = [];
  for (const { from, to, plane } of areas.cells) {
    const [start, end] = [Math.floor(from / 8), Math.ceil(to / 8)];
    const cell = swapped
      ? await littleEndianBytes(output, after, description, start, end)
      : await bytesOf(output.stream, after.valueStart + start, after.valueStart + end);
    // A copy: the bytes may be of memory that others write into.
    cells[plane] = description.bitsAllocated === 1 ? alike(cell, from % 8) : cell.slice();
  }
  return {
    check: 'redaction',
    source: before.valueStart,
    output: after.valueStart,
    length,
    change: (bytes, at) => {
      if (swapped) swapWords(bytes);
      areas.fill(bytes, at, cells);
      if (swapped) swapWords(bytes);
    },
  };
}

const alike = ([byte = 0]: Uint8Array, bit: number): Uint8Array =>
  Uint8Array.of(((byte >> bit) & 1) === 1 ? 0xff : 0);

function swapWords(bytes: Uint8Array): void {
  for (let at = 0; at + 1 < bytes.length; at += 2) bytes.subarray(at, at + 2).reverse();
}

const pictures = new Set([0x7fe00008, 0x7fe00009, 0x7fe00010]);
const binary = new Set(['OB', 'OW', 'OL', 'OV', 'OF', 'OD', 'UN']);
const iconImage = 0x00880200;
const longestPrivate = 1024;

/** The path of what may be another copy of the picture: an icon, a picture in a sequence, long private bytes. */
function copyIn(output: Part10): string | undefined {
  let found: string | undefined;
  walkElements(output, (element, { path }) => {
    if (element !== output.pixelData && isPicture(element)) found ??= path;
  });
  return found;
}

function isPicture({ tag, vr, items, fragments, valueStart, valueEnd }: DataElement): boolean {
  if (tag === iconImage || pictures.has(tag)) return true;
  if (Math.floor(tag / 0x10000) % 2 === 0 || items !== undefined) return false;
  return fragments !== undefined || (binary.has(vr) && valueEnd - valueStart > longestPrivate);
}
