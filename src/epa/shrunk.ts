import type { Rgba } from './Rgba';

/** A picture whose longer side is at most `longest` pixels: each is the mean of those that it stands for. */
export function shrunk(picture: Rgba, longest: number): Rgba {
  const step = Math.max(picture.columns, picture.rows) / longest;
  if (step <= 1) return picture;
  const columns = Math.max(1, Math.round(picture.columns / step));
  const rows = Math.max(1, Math.round(picture.rows / step));
  const pixels = new Uint8ClampedArray(4 * columns * rows);
  for (let row = 0; row < rows; row++) {
    const [top, bottom] = field(row, rows, picture.rows);
    for (let column = 0; column < columns; column++) {
      const [left, right] = field(column, columns, picture.columns);
      const sums = [0, 0, 0];
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++)
          for (let sample = 0; sample < 3; sample++)
            sums[sample] =
              (sums[sample] ?? 0) + (picture.pixels[4 * (y * picture.columns + x) + sample] ?? 0);
      const many = (bottom - top) * (right - left);
      pixels.set([...sums.map((sum) => sum / many), 255], 4 * (row * columns + column));
    }
  }
  return { columns, rows, pixels };
}

/** Of `from` pixels those that pixel `at` of `to` stands for; one at least. */
function field(at: number, to: number, from: number): [start: number, end: number] {
  const start = Math.floor((at * from) / to);
  return [start, Math.max(start + 1, Math.floor(((at + 1) * from) / to))];
}
