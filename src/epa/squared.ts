import type { Rgba } from './Rgba';

/**
 * A picture whose pixels are square, as no file format of the ePA but TIFF says otherwise: made taller or wider, never smaller, by linear
 * interpolation.
 * @param pixelAspect height of a pixel through its width (`ViewedPicture`)
 */
export function squared(picture: Rgba, pixelAspect: number): Rgba {
  const { columns, rows } = picture;
  const wide = columns / Math.min(1, pixelAspect);
  const high = rows * Math.max(1, pixelAspect);
  // Less than a pixel over the whole picture is nothing to see.
  if (wide - columns < 1 && high - rows < 1) return picture;
  return stretched(picture, Math.round(wide), Math.round(high));
}

function stretched({ columns, rows, pixels }: Rgba, wide: number, high: number): Rgba {
  const large = new Uint8ClampedArray(4 * wide * high);
  const at = (column: number, row: number, sample: number): number =>
    pixels[4 * (Math.min(rows - 1, row) * columns + Math.min(columns - 1, column)) + sample] ?? 0;
  for (let y = 0; y < high; y++) {
    const fromY = Math.max(0, ((y + 0.5) * rows) / high - 0.5);
    const [row, down] = [Math.floor(fromY), fromY % 1];
    for (let x = 0; x < wide; x++) {
      const fromX = Math.max(0, ((x + 0.5) * columns) / wide - 0.5);
      const [column, along] = [Math.floor(fromX), fromX % 1];
      for (let sample = 0; sample < 4; sample++) {
        const above = at(column, row, sample) * (1 - along) + at(column + 1, row, sample) * along;
        const below = at(column, row + 1, sample) * (1 - along) + at(column + 1, row + 1, sample) * along;
        large[4 * (y * wide + x) + sample] = above * (1 - down) + below * down;
      }
    }
  }
  return { columns: wide, rows: high, pixels: large };
}
