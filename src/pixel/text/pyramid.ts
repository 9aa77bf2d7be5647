import type { GreyPicture } from './GreyPicture';

export interface Layer {
  readonly picture: GreyPicture;
  /** Pixels of the picture in one of the layer. */
  readonly scale: number;
}

/** The least side from which on letters may be so large that they are looked for in a smaller layer, too. */
const halvedFrom = 600;
const greatestScale = 8;

/** The picture itself, and halves of it for large letters. */
export function pyramid(picture: GreyPicture): Layer[] {
  const layers: Layer[] = [{ picture, scale: 1 }];
  for (
    let { columns, rows } = picture, scale = 2;
    Math.min(columns, rows) >= halvedFrom && scale <= greatestScale;
    scale *= 2
  ) {
    const smaller = halved(layers.at(-1)?.picture ?? picture);
    layers.push({ picture: smaller, scale });
    ({ columns, rows } = smaller);
  }
  return layers;
}

function halved({ pixels, columns: width, rows: height }: GreyPicture): GreyPicture {
  const columns = Math.floor(width / 2);
  const rows = Math.floor(height / 2);
  const half = new Uint8Array(columns * rows);
  for (let y = 0, to = 0; y < rows; y++) {
    for (let x = 0, at = 2 * y * width; x < columns; x++, at += 2, to++) {
      const sum =
        (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + width] ?? 0) + (pixels[at + width + 1] ?? 0);
      half[to] = (sum + 2) >> 2;
    }
  }
  return { columns, rows, pixels: half };
}
