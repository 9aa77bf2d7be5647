/** A rectangle on the screen in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A frame is looked at in parts where it is enlarged: it counts when each of these cells was in sight. */
export const cellsPerSide = 5;
export const allCells = 2 ** (cellsPerSide * cellsPerSide) - 1;

/** CSS pixels of the longer side below which a picture is a thumbnail, however few pixels it has. */
const leastSide = 256;
/** Device pixels of the longer side up to which a picture is shown pixel for pixel. */
const pixelForPixel = 512;
/** Largest pictures may not be smaller than this part of themselves. */
const leastPart = 1 / 5;
/** CSS pixels that layout may be off by. */
const slack = 1;
/** Share of the least scale that borders of a page may take: a picture one device pixel too narrow is no thumbnail. */
const tolerance = 0.95;

/**
 * Device pixels that a pixel of the picture must have at least. The smallest letters that devices write are about 8 pixels high in pictures of up
 * to 1024 pixels, and 16 to 20 in screens of 2048 to 4096: at 512 pixels, or a fifth, they are 4 pixels high, at which one still sees that there is
 * writing and, in capitals and digits, which. What is smaller than 512 pixels loses nothing.
 */
export const leastScale = (longerSide: number): number =>
  Math.min(1, Math.max(pixelForPixel / longerSide, leastPart));

/** CSS pixels that the longer side of a picture needs on a sheet so that it counts. */
export const sideOnSheet = (longerSide: number, pixelRatio: number): number =>
  Math.max(leastSide, Math.ceil((longerSide * leastScale(longerSide)) / pixelRatio));

/**
 * Which cells of a frame are wholly in sight and large enough to be looked at, a bit each, row by row.
 * @param picture where the frame lies on the screen
 * @param clips what cuts it off: the window, its stage, a box that scrolls
 * @param pixelRatio device pixels of a CSS pixel
 */
export function visibleCells(
  picture: Box,
  clips: readonly Box[],
  { columns, rows }: { readonly columns: number; readonly rows: number },
  pixelRatio: number,
): number {
  const [width, height] = [picture.right - picture.left, picture.bottom - picture.top];
  if (Math.max(width, height) < leastSide - slack) return 0;
  const scale = Math.min((width + slack) / columns, (height + slack) / rows) * pixelRatio;
  if (!(scale >= tolerance * leastScale(Math.max(columns, rows)))) return 0;
  const left = Math.max(...clips.map((clip) => clip.left)) - slack;
  const top = Math.max(...clips.map((clip) => clip.top)) - slack;
  const right = Math.min(...clips.map((clip) => clip.right)) + slack;
  const bottom = Math.min(...clips.map((clip) => clip.bottom)) + slack;
  let cells = 0;
  for (let row = 0; row < cellsPerSide; row++)
    for (let column = 0; column < cellsPerSide; column++) {
      const [x, y] = [
        picture.left + (width * column) / cellsPerSide,
        picture.top + (height * row) / cellsPerSide,
      ];
      if (x >= left && y >= top && x + width / cellsPerSide <= right && y + height / cellsPerSide <= bottom)
        cells |= 1 << (row * cellsPerSide + column);
    }
  return cells;
}
