import type { Workspace } from './Workspace';

/** Sums of ink above and left of each pixel, one column and row more than the plane: the ink of any rectangle is four look-ups away. */
export function sumInk({ ink, inkSums }: Workspace, columns: number, rows: number): void {
  const stride = columns + 1;
  inkSums.fill(0, 0, stride);
  for (let y = 0; y < rows; y++) {
    let sum = 0;
    const above = y * stride;
    const here = above + stride;
    inkSums[here] = 0;
    for (let x = 0; x < columns; x++) {
      sum += ink[y * columns + x] ?? 0;
      inkSums[here + x + 1] = (inkSums[above + x + 1] ?? 0) + sum;
    }
  }
}
