import type { Plane } from './Plane';
import { slidingMaximum } from './slidingMaximum';
import type { Workspace } from './Workspace';

/** Strokes that are narrower than 14 pixels stand out: 2 × 3 + 1 blocks of two. */
const strokeRadius = 3;
/** How far the greatest contrast is looked for, in blocks. */
const ceilingRadius = 4;
/** What stands out at least this far may be ink, in levels of 255. */
const leastContrast = 18;

/**
 * Marks in `workspace.ink` what is lighter than its surroundings and narrow: the white top-hat, cut at half of its greatest value
 * nearby, so that a letter's edge lies in the middle of its slope whatever its brightness. Leaves the top-hat in `workspace.hat`.
 *
 * The opening runs on the least values of blocks of 2 × 2 pixels: never above the picture, as an opening must be, at a quarter of
 * the cost.
 */
export function markInk(plane: Plane, workspace: Workspace): void {
  const { ground, ceiling } = workspace;
  const columns = Math.ceil(plane.columns / 2);
  const rows = Math.ceil(plane.rows / 2);
  const size = columns * rows;
  // Erosion is the dilation of the negative.
  darkest(plane, ground);
  slidingMaximum(ground, columns, rows, strokeRadius, ground, workspace);
  for (let i = 0; i < size; i++) ground[i] = 255 - (ground[i] ?? 0);
  slidingMaximum(ground, columns, rows, strokeRadius, ground, workspace);
  topHat(plane, workspace);
  slidingMaximum(ceiling, columns, rows, ceilingRadius, ceiling, workspace);
  cut(plane, workspace);
}

/** 255 less the least value of each block; where the picture ends in the middle of one, its last row or column counts twice. */
function darkest({ pixels, columns, rows }: Plane, out: Uint8Array): void {
  for (let y = 0, to = 0; y < rows; y += 2) {
    const below = y + 1 < rows ? columns : 0;
    const row = y * columns;
    for (let x = 0; x < columns; x += 2, to++) {
      const at = row + x;
      const next = x + 1 < columns ? 1 : 0;
      const a = pixels[at] ?? 0;
      const b = pixels[at + next] ?? 0;
      const c = pixels[at + below] ?? 0;
      const d = pixels[at + below + next] ?? 0;
      const ab = a < b ? a : b;
      const cd = c < d ? c : d;
      out[to] = 255 - (ab < cd ? ab : cd);
    }
  }
}

/** The top-hat of each pixel, and its greatest value in each block. */
function topHat({ pixels, columns, rows }: Plane, { ground, hat, ceiling }: Workspace): void {
  const across = Math.ceil(columns / 2);
  for (let y = 0, at = 0; y < rows; y++) {
    const firstOfBlock = y % 2 === 0;
    let block = (y >> 1) * across;
    for (let x = 0; x < columns; x += 2, block++, at++) {
      const low = ground[block] ?? 0;
      let most = firstOfBlock ? 0 : (ceiling[block] ?? 0);
      const a = (pixels[at] ?? 0) - low;
      hat[at] = a;
      if (a > most) most = a;
      if (x + 1 < columns) {
        at++;
        const b = (pixels[at] ?? 0) - low;
        hat[at] = b;
        if (b > most) most = b;
      }
      ceiling[block] = most;
    }
  }
}

function cut({ columns, rows }: Plane, { hat, ceiling, ink }: Workspace): void {
  const across = Math.ceil(columns / 2);
  for (let y = 0, at = 0; y < rows; y++) {
    const row = (y >> 1) * across;
    for (let x = 0; x < columns; x++, at++) {
      const half = (ceiling[row + (x >> 1)] ?? 0) >> 1;
      const least = half > leastContrast ? half : leastContrast;
      ink[at] = (hat[at] ?? 0) >= least ? 1 : 0;
    }
  }
}
