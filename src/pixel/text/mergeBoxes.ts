import type { TextBox } from './TextBox';

/** How much taller than its best part a box may become. */
const mostGrowth = 1.35;
/** From this share of its width on, better boxes say all that a box has to say. */
const explained = 0.4;

/**
 * One box for each line of print. The likeliest come first: what lies in the same row and overlaps, or is parted by a space only, makes
 * them longer, as long as they do not grow into the next row; what mostly lies under them is another view of the same print, and worse.
 */
export function mergeBoxes(boxes: readonly TextBox[]): TextBox[] {
  const lines: Row[] = [];
  for (const box of [...boxes].sort((a, b) => b.score - a.score)) {
    const over = lines.find((line) => goesOn(line, box));
    if (over !== undefined) over.box = longer(over.box, box);
    else if (shareUnder(lines, box) < explained) lines.push({ box, height: box.height });
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
    const before = joined.find((other) => goesOn(other, line.box));
    if (before === undefined) joined.push(line);
    else before.box = longer(before.box, line.box);
  }
  return joined;
}

function goesOn({ box: a, height }: Row, b: TextBox): boolean {
  const smaller = Math.min(a.height, b.height);
  const larger = Math.max(a.height, b.height);
  if (larger > 1.8 * smaller) return false;
  if (Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width) > 1.5 * smaller) return false;
  const both = Math.max(a.y + a.height, b.y + b.height) - Math.min(a.y, b.y);
  return both <= mostGrowth * Math.max(larger, height) && (both <= mostGrowth * height || inside(b, a));
}

/** Whether nothing of a box is lost where the other one keeps its height. */
const inside = (box: TextBox, other: TextBox): boolean =>
  box.y >= other.y && box.y + box.height <= other.y + other.height;

/** Share of a box's width that lines take in the same place. */
function shareUnder(lines: readonly Row[], box: TextBox): number {
  let under = 0;
  for (const { box: line } of lines) {
    const width = Math.min(line.x + line.width, box.x + box.width) - Math.max(line.x, box.x);
    const height = Math.min(line.y + line.height, box.y + box.height) - Math.max(line.y, box.y);
    if (width > 0 && height >= 0.5 * Math.min(line.height, box.height)) under += width;
  }
  return under / box.width;
}

function longer(box: TextBox, other: TextBox): TextBox {
  const x = Math.min(box.x, other.x);
  const y = Math.min(box.y, other.y);
  // Side by side they are words of one line; else two views of the same.
  const letters = apart(box, other)
    ? [...box.letters, ...other.letters]
    : apart(other, box)
      ? [...other.letters, ...box.letters]
      : box.letters;
  return {
    x,
    y,
    width: Math.max(box.x + box.width, other.x + other.width) - x,
    height: Math.max(box.y + box.height, other.y + other.height) - y,
    score: Math.max(box.score, other.score),
    letters,
  };
}

const apart = (left: TextBox, right: TextBox): boolean => left.x + left.width <= right.x;
