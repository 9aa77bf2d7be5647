import type { TextBox } from './TextBox';

/** How much taller than its best part a box may become. */
const mostGrowth = 1.35;

/**
 * One box for each line of print. The likeliest come first: what lies in the same row and overlaps, or is parted by a space only, makes
 * them longer; what lies over them and is much taller or smaller is another view of the same print, and worse. So boxes do not grow
 * into the next row.
 */
export function mergeBoxes(boxes: readonly TextBox[]): TextBox[] {
  const lines: Row[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score)) {
    const over = lines.find((line) => sameRow(line.box, box));
    if (over !== undefined) over.box = longer(over, box);
    else if (!lines.some((line) => overlap(line.box, box) >= 0.5)) lines.push({ box, height: box.height });
  }
  return joinNeighbours(lines).map(({ box }) => box);
}

interface Row {
  box: TextBox;
  /** Height of its best part. */
  readonly height: number;
}

/** Lines that grew until they met. */
function joinNeighbours(lines: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const line of lines) {
    const before = joined.find((other) => sameRow(other.box, line.box));
    if (before === undefined) joined.push(line);
    else before.box = longer(before, line.box);
  }
  return joined;
}

function sameRow(a: TextBox, b: TextBox): boolean {
  const smaller = Math.min(a.height, b.height);
  const larger = Math.max(a.height, b.height);
  if (larger > 1.8 * smaller) return false;
  if (Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width) > 1.5 * smaller) return false;
  return Math.max(a.y + a.height, b.y + b.height) - Math.min(a.y, b.y) <= 1.35 * larger;
}

/** Share of the smaller box that lies in the other one. */
function overlap(a: TextBox, b: TextBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / Math.min(a.width * a.height, b.width * b.height);
}

function longer({ box, height }: Row, other: TextBox): TextBox {
  const x = Math.min(box.x, other.x);
  const top = Math.min(box.y, other.y);
  const bottom = Math.max(box.y + box.height, other.y + other.height);
  const fits = bottom - top <= mostGrowth * height;
  // Side by side they are words of one line; else two views of the same.
  const letters = apart(box, other)
    ? [...box.letters, ...other.letters]
    : apart(other, box)
      ? [...other.letters, ...box.letters]
      : box.letters;
  return {
    x,
    y: fits ? top : box.y,
    width: Math.max(box.x + box.width, other.x + other.width) - x,
    height: fits ? bottom - top : box.height,
    score: Math.max(box.score, other.score),
    letters,
  };
}

const apart = (left: TextBox, right: TextBox): boolean => left.x + left.width <= right.x;
