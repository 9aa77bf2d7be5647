import type { Rgba } from './Rgba';
import { shrunk } from './shrunk';

/** Pixels of a cell's side, and between cells. */
export const cell = 240;
const gap = 8;
/** Cells in a row, for a sheet of paper that is higher than wide. */
const across = 5;
/** Cells of a sheet. */
export const mostCells = 30;

/** The frames of a series that an overview shows: all, or as many as there are cells, evenly from the first to the last. */
export function overviewFrames(count: number): readonly number[] {
  if (count <= mostCells) return Array.from({ length: count }, (_, frame) => frame);
  return Array.from({ length: mostCells }, (_, at) => Math.round((at * (count - 1)) / (mostCells - 1)));
}

/** Small frames of a series on one sheet, line by line, on black. Undefined where there are none. */
export function overviewOf(frames: readonly Rgba[]): Rgba | undefined {
  if (frames.length === 0) return undefined;
  const inRow = Math.min(across, frames.length);
  const columns = inRow * (cell + gap) - gap;
  const rows = Math.ceil(frames.length / inRow) * (cell + gap) - gap;
  const pixels = new Uint8ClampedArray(4 * columns * rows);
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  for (const [turn, frame] of frames.entries()) {
    const small = shrunk(frame, cell);
    const left = (turn % inRow) * (cell + gap) + Math.floor((cell - small.columns) / 2);
    const top = Math.floor(turn / inRow) * (cell + gap) + Math.floor((cell - small.rows) / 2);
    for (let row = 0; row < small.rows; row++) {
      const line = small.pixels.subarray(4 * row * small.columns, 4 * (row + 1) * small.columns);
      pixels.set(line, 4 * ((top + row) * columns + left));
    }
  }
  return { columns, rows, pixels };
}
