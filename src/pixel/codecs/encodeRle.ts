import type { PixelDescription } from '../PixelDescription';

type Shape = Pick<PixelDescription, 'rows' | 'columns' | 'samplesPerPixel' | 'bitsAllocated'>;

/**
 * A frame as RLE Lossless (PS3.5 annex G). Runs end with the row, as G.3.1 asks; segments have an even length.
 *
 * @param cells little endian, pixel by pixel; of 1-bit frames the packed bits, whose rows need not be whole bytes and are one run of bytes
 */
export function encodeRle(
  cells: Uint8Array,
  { rows, columns, samplesPerPixel, bitsAllocated }: Shape,
): Uint8Array<ArrayBuffer> {
  const segments: Uint8Array[] = [];
  if (bitsAllocated === 1) segments.push(segmentOf(cells, 0, 1, cells.length, 1));
  else {
    const width = bitsAllocated / 8;
    const step = samplesPerPixel * width;
    for (let sample = 0; sample < samplesPerPixel; sample++)
      for (let byte = width - 1; byte >= 0; byte--)
        segments.push(segmentOf(cells, sample * width + byte, step, columns, rows));
  }
  const out = new Uint8Array(64 + segments.reduce((sum, { length }) => sum + length, 0));
  const header = new DataView(out.buffer);
  header.setUint32(0, segments.length, true);
  let at = 64;
  for (const [n, segment] of segments.entries()) {
    header.setUint32(4 + 4 * n, at, true);
    out.set(segment, at);
    at += segment.length;
  }
  return out;
}

/** Longest run, and longest string of bytes that are no run. */
const longest = 128;

function segmentOf(
  cells: Uint8Array,
  first: number,
  step: number,
  columns: number,
  rows: number,
): Uint8Array {
  const out = new Uint8Array(rows * (columns + Math.ceil(columns / longest)) + 1);
  let to = 0;
  for (let row = 0; row < rows; row++) {
    const start = first + row * columns * step;
    const byte = (x: number): number => cells[start + x * step] ?? 0;
    const runAt = (x: number): number => {
      let run = 1;
      while (run < longest && x + run < columns && byte(x + run) === byte(x)) run++;
      return run;
    };
    for (let x = 0; x < columns;) {
      const run = runAt(x);
      if (run > 1) {
        out[to++] = 257 - run;
        out[to++] = byte(x);
        x += run;
        continue;
      }
      // A run of two inside of a literal costs as much as it saves.
      let end = x + 1;
      while (end < columns && end - x < longest && runAt(end) < 3) end++;
      out[to++] = end - x - 1;
      for (; x < end; x++) out[to++] = byte(x);
    }
  }
  return out.subarray(0, to + (to % 2));
}
