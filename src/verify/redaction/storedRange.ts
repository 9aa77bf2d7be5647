import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import { bytesOf } from '../../dicom/model/bytesOf';
import type { Part10 } from '../../dicom/model/Part10';
import { littleEndianBytes } from '../../pixel/littleEndianBytes';
import type { PixelDescription } from '../../pixel/PixelDescription';
import type { Band } from '../../pixel/redact/coverOf';
import { blackedAreas } from './blackedAreas';
import { describedBytes } from './describedBytes';
import type { SameRange } from '../Range';

/**
 * What native Pixel Data of a copy must be, cell by cell: the source's stored bits, where the bits beside them are what the law of padding
 * says of the copy itself, and the first black cell of each plane in all areas of that plane.
 */
export async function storedRange(
  source: Part10,
  output: Part10,
  description: PixelDescription,
  bandsOf: (frame: number) => readonly Band[],
): Promise<SameRange | string> {
  const [before, after] = [source.pixelData, output.pixelData];
  const areas = blackedAreas(description, bandsOf);
  if (before === undefined || before.vr !== after?.vr) return 'layout';
  const isBig = bigEndianAt(source, before.start);
  if (isBig !== bigEndianAt(output, after.start)) return 'layout';
  const had = before.valueEnd - before.valueStart;
  // Words of big endian end with the last byte of the picture, in front of which the padding stands.
  const whole =
    isBig && before.vr !== 'OB'
      ? 2 * Math.ceil(describedBytes(description) / 2)
      : describedBytes(description);
  const described = Math.min(had, whole);
  // A byte more makes the length even; that it is empty, the law of the copy says.
  if (after.valueEnd - after.valueStart !== Math.min(had, described + (described % 2))) return 'length';
  const word = before.vr === 'OB' ? 1 : Math.max(2, description.bitsAllocated / 8);
  const stored = storedMask(description, isBig ? word : 1);
  // Cells of up to 8 bits lie two to a word of OW, whose bytes big endian swaps. Longer ones are words of their own.
  const swapped = isBig && before.vr !== 'OB' && description.bitsAllocated <= 8;
  if (areas !== undefined && swapped && (described % 2 !== 0 || after.valueStart % 2 !== 0)) return 'layout';
  const cells: Uint8Array[] = [];
  for (const { from, to, plane } of areas?.cells ?? []) {
    const [start, end] = [Math.floor(from / 8), Math.ceil(to / 8)];
    if (end > described) continue;
    const cell = swapped
      ? await littleEndianBytes(output, after, description, start, end)
      : await bytesOf(output.stream, after.valueStart + start, after.valueStart + end);
    // A copy: the bytes may be of memory that others write into.
    cells[plane] = description.bitsAllocated === 1 ? alike(cell, from % 8) : cell.slice();
  }
  if (areas === undefined && hasAreas(description, bandsOf)) return 'layout';
  return {
    check: 'redaction',
    source: before.valueStart,
    output: after.valueStart,
    length: described,
    change: (bytes, at, copy) => {
      for (let i = 0; stored !== undefined && i < bytes.length; i++) {
        const mask = stored[(at + i) % stored.length] ?? 0;
        bytes[i] = ((bytes[i] ?? 0) & mask) | ((copy[i] ?? 0) & ~mask);
      }
      if (areas === undefined) return;
      if (swapped) swapWords(bytes);
      areas.fill(bytes, at, cells);
      if (swapped) swapWords(bytes);
    },
  };
}

function hasAreas({ frames }: PixelDescription, bandsOf: (frame: number) => readonly Band[]): boolean {
  for (let frame = 0; frame < frames; frame++) if (bandsOf(frame).length > 0) return true;
  return false;
}

const alike = ([byte = 0]: Uint8Array, bit: number): Uint8Array =>
  Uint8Array.of(((byte >> bit) & 1) === 1 ? 0xff : 0);

function swapWords(bytes: Uint8Array): void {
  for (let at = 0; at + 1 < bytes.length; at += 2) bytes.subarray(at, at + 2).reverse();
}

/**
 * The bits of values in the bytes of as many cells as are whole words, in the order of the file. Undefined where all are.
 * @param word bytes that the file holds in reverse
 */
function storedMask(
  { bitsAllocated, bitsStored, highBit, numbers }: PixelDescription,
  word: number,
): Uint8Array | undefined {
  if (numbers === 'float' || bitsStored === bitsAllocated) return undefined;
  const mask = new Uint8Array(bitsAllocated * 2);
  for (let bit = 0; bit < 8 * mask.length; bit++) {
    const place = bit % bitsAllocated;
    if (place <= highBit && place > highBit - bitsStored)
      mask[Math.floor(bit / 8)] = (mask[Math.floor(bit / 8)] ?? 0) | (1 << (bit % 8));
  }
  for (let at = 0; word > 1 && at < mask.length; at += word) mask.subarray(at, at + word).reverse();
  return mask;
}
