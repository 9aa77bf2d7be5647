import type { PixelDescription } from '../PixelDescription';
import { rleBytes } from './rleBytes';
import type { StrayBits } from './StrayBits';

/** Shows the cells of an RLE frame (PS3.5 annex G) to `stray`. */
export function seeRle(codestream: Uint8Array, description: PixelDescription, stray: StrayBits): void {
  const { rows, columns, samplesPerPixel, bitsAllocated } = description;
  const width = bitsAllocated / 8;
  const pixels = rows * columns;
  const cells = new Uint8Array(pixels * samplesPerPixel * width);
  rleBytes(codestream, pixels, (at, count, segment, index) => {
    const byte = codestream[at] ?? 0;
    if (byte === 0 || segment >= samplesPerPixel * width) return;
    // The highest byte of a sample comes first.
    const first = Math.floor(segment / width) * pixels * width + (width - 1 - (segment % width));
    for (let i = index; i < Math.min(pixels, index + count); i++) cells[first + i * width] = byte;
  });
  stray.see(cells);
}

/** The frame without stray bits, in place of the same length: every byte of a run or a literal is one byte of a cell, or of many alike. */
export function clearRle(
  codestream: Uint8Array,
  { rows, columns, bitsAllocated }: PixelDescription,
  tables: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const width = bitsAllocated / 8;
  const clear = codestream.slice();
  rleBytes(codestream, rows * columns, (at, _count, segment) => {
    clear[at] = tables[width - 1 - (segment % width)]?.[codestream[at] ?? 0] ?? 0;
  });
  return clear;
}
