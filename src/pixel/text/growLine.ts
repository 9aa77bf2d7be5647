import { findAreas, type Areas } from './findAreas';
import { findRuns } from './findRuns';
import type { Glyph } from './Glyph';
import type { Letter } from './Letter';
import type { Line } from './Line';
import type { Plane } from './Plane';

/** How far a line may grow to each side, in heights of its letters. */
const reach = 12;
/** The widest gap that is a space, and the widest that some letters in a row may lie behind, in heights. */
const space = 1.5;
const jump = 3.5;
const behindJump = 3;

/**
 * A line as far as letters go on that look like its own: as bright, as tall, on the same base. Where a line runs over the edge of something
 * bright, half of it stands out too little for the search for ink, but its brightness is known from the other half.
 */
export function growLine(line: Line<Glyph>, plane: Plane): Line {
  const right = lettersBehind(line, plane, 1);
  const left = lettersBehind(line, plane, -1);
  const glyphs = [...left.reverse(), ...line.glyphs, ...right];
  return {
    ...line,
    glyphs,
    left: left.reduce((least, letter) => Math.min(least, letter.left), line.left),
    right: right.reduce((most, letter) => Math.max(most, letter.right), line.right),
  };
}

/** @param way 1 to the right, -1 to the left */
function lettersBehind(line: Line<Glyph>, plane: Plane, way: 1 | -1): Letter[] {
  const { letterHeight } = line;
  const margin = Math.max(2, Math.round(0.3 * letterHeight));
  const top = Math.max(0, line.top - margin);
  const rows = Math.min(plane.rows, line.bottom + 1 + margin) - top;
  const start = way > 0 ? line.right + 1 : line.left - 1;
  const room = way > 0 ? plane.columns - start : start + 1;
  const columns = Math.min(room, Math.round(reach * letterHeight));
  if (columns < 2) return [];
  const found: Letter[] = [];
  const ink = new Uint8Array(columns * rows);
  const big = line.glyphs.filter(({ height }) => height >= 0.6 * letterHeight);
  const contrast = median(big.map((glyph) => glyph.contrast));
  const peak = median(big.map((glyph) => glyph.peak));
  const most = peak + Math.max(12, 0.2 * contrast);
  for (const least of [median(big.map((glyph) => glyph.light)) - 0.1 * contrast, peak - 0.12 * contrast]) {
    for (let y = 0, at = 0; y < rows; y++) {
      let from = (top + y) * plane.columns + start;
      for (let x = 0; x < columns; x++, at++, from += way) {
        const value = (plane.pixels[from] ?? 0) ^ plane.flip;
        ink[at] = value >= least && value <= most ? 1 : 0;
      }
    }
    found.push(...lettersIn(findAreas(findRuns(ink, columns, rows)), rows, line, line.top - top));
  }
  found.sort((a, b) => a.left - b.left);
  return chained(found, letterHeight).map((letter) => ({
    ...letter,
    top: letter.top + top,
    bottom: letter.bottom + top,
    left: way > 0 ? start + letter.left : start - letter.right,
    right: way > 0 ? start + letter.right : start - letter.left,
  }));
}

/** What has the height of a letter and stands in the row. */
function lettersIn(areas: Areas, rows: number, line: Line, lineTop: number): Letter[] {
  const { letterHeight } = line;
  const lineBottom = lineTop + line.bottom - line.top;
  const off = Math.max(1, 0.3 * letterHeight);
  const letters: Letter[] = [];
  for (let area = 0; area < areas.count; area++) {
    const [left, right] = [areas.left[area] ?? 0, areas.right[area] ?? 0];
    const [top, bottom] = [areas.top[area] ?? 0, areas.bottom[area] ?? 0];
    const [width, height] = [right - left + 1, bottom - top + 1];
    const fill = (areas.size[area] ?? 0) / (width * height);
    if (top === 0 || bottom === rows - 1) continue;
    if (height < 0.55 * letterHeight || height > 1.4 * letterHeight || width > 3.5 * letterHeight) continue;
    if (fill < 0.15 || (width > 0.5 * height && fill > 0.85)) continue;
    if (top < lineTop - off || bottom > lineBottom + off) continue;
    letters.push({ left, top, right, bottom, width, height });
  }
  return letters;
}

/** Letters from the start on, each a space from the one before at most, or behind a jump with more of them. */
function chained(letters: readonly Letter[], letterHeight: number): Letter[] {
  const chain: Letter[] = [];
  let end = -1;
  for (const [i, letter] of letters.entries()) {
    const gap = letter.left - end;
    if (gap > jump * letterHeight) break;
    if (gap > space * letterHeight && !goesOn(letters.slice(i), letterHeight)) continue;
    chain.push(letter);
    end = Math.max(end, letter.right);
  }
  return chain;
}

function goesOn(letters: readonly Letter[], letterHeight: number): boolean {
  let [end, count] = [letters[0]?.left ?? 0, 0];
  for (const letter of letters) {
    if (letter.left - end > space * letterHeight) break;
    if (letter.right <= end) continue;
    end = letter.right;
    count++;
  }
  return count >= behindJump;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
