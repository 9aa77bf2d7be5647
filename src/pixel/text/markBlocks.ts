import type { GreyPicture } from './GreyPicture';
import type { Workspace } from './Workspace';

/** The least and greatest grey of each block of 2 × 2 pixels, for light and dark text alike; what the picture cuts off counts twice. */
export function markBlocks({ pixels, columns, rows }: GreyPicture, { least, most }: Workspace): void {
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
      const lowAbove = a < b ? a : b;
      const highAbove = a < b ? b : a;
      const lowBelow = c < d ? c : d;
      const highBelow = c < d ? d : c;
      least[to] = lowAbove < lowBelow ? lowAbove : lowBelow;
      most[to] = highAbove > highBelow ? highAbove : highBelow;
    }
  }
}
