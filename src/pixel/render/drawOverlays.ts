import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import { bytesOf } from '../../dicom/model/bytesOf';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { numbersAt } from '../numbersAt';
import { overlayPlanes } from './overlayPlanes';

interface Drawing {
  /** RGBA, row by row. */
  readonly pixels: Uint8ClampedArray;
  readonly rows: number;
  readonly columns: number;
}

/** Element numbers of the Overlay Plane Module (PS3.3 C.9.2) in a repeating group 60xx. */
const [overlayRows, overlayColumns, overlayFrames, overlayOrigin, frameOrigin, overlayData] = [
  0x0010, 0x0011, 0x0015, 0x0050, 0x0051, 0x3000,
];

/**
 * Paints the overlay planes of frame `index` (from 0) white over what was rendered, those that lie in the bits of the frame itself, too. A plane
 * that contradicts itself is left away.
 */
export async function drawOverlays(part10: Part10, index: number, drawing: Drawing): Promise<void> {
  for (const { tag } of part10.dataSet.elements)
    if (Math.floor(tag / 0x1000000) === 0x60 && tag % 0x10000 === overlayData)
      await drawPlane(part10, tag - overlayData, index, drawing);
  const inBits = await overlayPlanes(part10, index);
  if (inBits?.length !== drawing.rows * drawing.columns) return;
  const words = wordsOf(drawing);
  for (const [pixel, value] of inBits.entries()) if (value !== 0) words[pixel] = white;
}

/** One number a pixel. */
const wordsOf = ({ pixels, rows, columns }: Drawing): Uint32Array =>
  new Uint32Array(pixels.buffer, pixels.byteOffset, rows * columns);

async function drawPlane(part10: Part10, group: Tag, index: number, drawing: Drawing): Promise<void> {
  const data = findElement(part10.dataSet, group + overlayData);
  const number = (element: number): number | undefined =>
    numbersAt(part10, part10.dataSet, group + element)[0];
  const [rows, columns] = [number(overlayRows), number(overlayColumns)];
  if (data === undefined || rows === undefined || columns === undefined) return;
  const frames = number(overlayFrames) ?? 1;
  // One overlay over all frames, or one for each frame from the origin on (C.9.3).
  const frame = frames === 1 ? 0 : index - ((number(frameOrigin) ?? 1) - 1);
  if (frame < 0 || frame >= frames) return;
  const [top = 1, left = 1] = numbersAt(part10, part10.dataSet, group + overlayOrigin).map(asSigned);
  const firstBit = frame * rows * columns;
  const start = data.valueStart + 2 * Math.floor(firstBit / 16);
  const end = Math.min(data.valueEnd, start + 2 * Math.ceil((rows * columns + 16) / 16));
  if (data.valueEnd - data.valueStart < Math.ceil((firstBit + rows * columns) / 8)) return;
  const bytes = part10.bytes.view(start, end) ?? (await bytesOf(part10.stream, start, end));
  const swapped = data.vr !== 'OB' && bigEndianAt(part10, data.start);
  const words = wordsOf(drawing);
  for (let y = 0; y < rows; y++) {
    const row = y + top - 1;
    if (row < 0 || row >= drawing.rows) continue;
    for (let x = 0; x < columns; x++) {
      const column = x + left - 1;
      if (column < 0 || column >= drawing.columns) continue;
      const bit = (firstBit % 16) + y * columns + x;
      const byte = Math.floor(bit / 8);
      const at = swapped ? byte - (byte % 2) + (1 - (byte % 2)) : byte;
      if (((bytes[at] ?? 0) >> (bit % 8)) % 2 === 1) words[row * drawing.columns + column] = white;
    }
  }
}

const white = 0xffff_ffff;

/** The origin counts from 1 and may lie outside; a reader that takes SS for US gives 65535 for -1. */
const asSigned = (value: number): number => (value > 0x7fff ? value - 0x1_0000 : value);
