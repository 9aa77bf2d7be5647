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
 * nearby, so that a letter's edge lies in the middle of its slope whatever its brightness. `markBlocks` must have run.
 *
 * The opening runs on the least values of blocks of 2 × 2 pixels: never above the picture, as an opening must be, at a quarter of
 * the cost. Pixels are looked at only in blocks whose brightest one is ink.
 */
export function markInk(plane: Plane, workspace: Workspace): void {
  const { ground, half, hat, least, most } = workspace;
  const columns = Math.ceil(plane.columns / 2);
  const rows = Math.ceil(plane.rows / 2);
  const size = columns * rows;
  // Erosion is the dilation of the negative. The sliding maximum takes halves: one level is lost.
  const darkest = plane.flip === 0 ? least : most;
  const brightest = plane.flip === 0 ? most : least;
  const { flip } = plane;
  for (let i = 0; i < size; i++) ground[i] = 127 - (((darkest[i] ?? 0) ^ flip) >> 1);
  slidingMaximum(ground, columns, rows, strokeRadius, ground, workspace);
  for (let i = 0; i < size; i++) ground[i] = 127 - (ground[i] ?? 0);
  slidingMaximum(ground, columns, rows, strokeRadius, ground, workspace);
  for (let i = 0; i < size; i++) {
    const low = 2 * (ground[i] ?? 0);
    ground[i] = low;
    const height = ((brightest[i] ?? 0) ^ flip) - low;
    hat[i] = height;
    half[i] = height >> 1;
  }
  slidingMaximum(half, columns, rows, ceilingRadius, half, workspace);
  cut(plane, workspace);
}

/** Ink, and its sums over blocks. */
function cut({ columns, rows, pixels, flip }: Plane, { hat, ground, half, ink, inkSums }: Workspace): void {
  const across = Math.ceil(columns / 2);
  ink.fill(0, 0, columns * rows);
  inkSums.fill(0, 0, across + 1);
  for (let y = 0, block = 0; y < rows; y += 2) {
    const row = y * columns;
    const last = y + 1 < rows ? 1 : 0;
    const sums = (y / 2 + 1) * (across + 1);
    inkSums[sums] = 0;
    for (let x = 0, sum = 0, to = sums + 1; x < columns; x += 2, block++, to++) {
      const share = half[block] ?? 0;
      const enough = share > leastContrast ? share : leastContrast;
      if ((hat[block] ?? 0) >= enough) {
        const light = enough + (ground[block] ?? 0);
        const end = x + 1 < columns ? 1 : 0;
        for (let dy = 0; dy <= last; dy++)
          for (let at = row + dy * columns + x, until = at + end; at <= until; at++)
            if (((pixels[at] ?? 0) ^ flip) >= light) {
              ink[at] = 1;
              sum++;
            }
      }
      inkSums[to] = (inkSums[to - across - 1] ?? 0) + sum;
    }
  }
}
