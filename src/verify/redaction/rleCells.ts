import type { PixelDescription } from '../../pixel/PixelDescription';

/**
 * The cells of an RLE frame with all their bits (PS3.5 annex G), little endian, sample by sample. What is missing stays zero, what is too
 * much is left.
 */
export function rleCells(
  frame: Uint8Array,
  { rows, columns, samplesPerPixel, bitsAllocated }: PixelDescription,
): Uint8Array {
  const width = bitsAllocated / 8;
  const pixels = rows * columns;
  const cells = new Uint8Array(pixels * samplesPerPixel * width);
  const header = new DataView(frame.slice(0, 64).buffer);
  if (header.byteLength < 64) return cells;
  const count = Math.min(15, header.getUint32(0, true), samplesPerPixel * width);
  for (let n = 0; n < count; n++) {
    const sample = Math.floor(n / width);
    const plane = unpacked(frame, header.getUint32(4 + 4 * n, true), pixels);
    // The most significant byte is the first segment of a sample (G.2).
    for (
      let i = 0, at = sample * pixels * width + width - 1 - (n % width);
      i < plane.length;
      i++, at += width
    )
      cells[at] = plane[i] ?? 0;
  }
  return cells;
}

function unpacked(frame: Uint8Array, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let [from, to] = [start, 0];
  while (to < length && from < frame.length) {
    const control = frame[from] ?? 128;
    if (control <= 127) {
      bytes.set(frame.subarray(from + 1, from + 2 + Math.min(control, length - to - 1)), to);
      [from, to] = [from + control + 2, to + control + 1];
    } else if (control >= 129) {
      bytes.fill(frame[from + 1] ?? 0, to, to + 257 - control);
      [from, to] = [from + 2, to + 257 - control];
    } else from++;
  }
  return bytes;
}
