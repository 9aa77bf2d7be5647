import type { Part10 } from '../../dicom/model/Part10';
import { StrayBits } from '../clean/StrayBits';
import { wholeCells } from '../wholeCells';
import { encodeRle } from '../codecs/encodeRle';
import { decodeFrame } from '../decodeFrame';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem } from '../PixelProblem';
import type { Raster } from '../Raster';
import { blackenRaster } from './blackenRaster';
import { blackOf } from './blackOf';
import { cellsOf } from './cellsOf';
import type { Band } from './coverOf';
import { encapsulate, frameItem, type Encapsulated } from '../codecs/encapsulate';
import type { KeepBytes } from '../KeepBytes';

/**
 * RLE Lossless with areas black, by whole cells as in native pixels: around the areas all bits stay what they were, but for stray ones.
 * @param width of a cell
 */
export async function redactRle(
  part10: Part10,
  description: PixelDescription,
  bandsOf: ((frame: number) => readonly Band[]) | undefined,
  keep: KeepBytes,
  width: 8 | 16 | 32,
): Promise<Encapsulated | PixelProblem> {
  const stray = await strayBitsIn(part10, description);
  if (stray !== undefined && 'kind' in stray) return stray;
  const { bitsStored } = description;
  const values = bandsOf === undefined ? [] : blackOf(part10, { ...description, bits: bitsStored });
  if (values === undefined) return { kind: 'pixel-problem', code: 'unsupported-syntax' };
  const black = values.map((value) => cellOf(value, description, stray?.repeats ?? true));
  const frames: Blob[] = [];
  const lengths: number[] = [];
  for (let index = 0; index < description.frames; index++) {
    const raster = await decodeFrame(part10, index, wholeCells(description));
    if ('kind' in raster) {
      // Of the last frames nothing may be there.
      if (index > 0 && raster.code === 'frame-missing') break;
      return raster;
    }
    const cells = cellsOf(blackenRaster(raster, bandsOf?.(index) ?? [], black), width);
    if (stray?.seen === true) clear(cells, stray.tables);
    const codestream = encodeRle(cells, description);
    frames.push(keep(frameItem(codestream)));
    lengths.push(codestream.length);
  }
  return encapsulate(frames, lengths);
}

/** Undefined where there can be none. */
async function strayBitsIn(
  part10: Part10,
  description: PixelDescription,
): Promise<StrayBits | PixelProblem | undefined> {
  if (description.numbers === 'float' || !StrayBits.mayBeIn(description)) return undefined;
  const stray = new StrayBits(description);
  for (let index = 0; index < description.frames; index++) {
    const raster = await decodeFrame(part10, index, wholeCells(description));
    if ('kind' in raster) {
      if (index > 0 && raster.code === 'frame-missing') break;
      return raster;
    }
    stray.see(bytesOf(raster));
  }
  return stray;
}

const bytesOf = ({ samples }: Raster): Uint8Array =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);

function clear(cells: Uint8Array, tables: readonly Uint8Array[]): void {
  for (let at = 0; at < cells.length; at++) cells[at] = tables[at % tables.length]?.[cells[at] ?? 0] ?? 0;
}

/** A value at its place in the cell; above a negative one zeros, or the sign. */
function cellOf(
  value: number,
  { bitsAllocated, bitsStored, highBit }: PixelDescription,
  repeatsSign: boolean,
): number {
  const size = 2 ** (repeatsSign ? bitsAllocated : highBit + 1);
  const cell = value * 2 ** (highBit + 1 - bitsStored);
  return ((cell % size) + size) % size;
}
