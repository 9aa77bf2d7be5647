import type { Rect } from '../pixel/Redaction';

/** Of the smaller of two places, the part that must lie in both for them to be the same place. */
const enough = 0.3;

interface Place {
  area: Rect;
  readonly files: Set<number>;
}

/**
 * Places where text stands in at least half of the pictures of one device: what the device writes into each of them. One in which the search
 * missed a letter gets the area that all others have.
 * @param found in each of those that were searched
 */
export function groupAreas(found: readonly (readonly Rect[])[]): readonly Rect[] {
  const places: Place[] = [];
  for (const [file, boxes] of found.entries())
    for (const box of boxes) {
      const same = places.find(({ area }) => isSame(area, box));
      if (same === undefined) places.push({ area: plain(box), files: new Set([file]) });
      else {
        same.area = around(same.area, box);
        same.files.add(file);
      }
    }
  const least = Math.max(2, Math.ceil(found.length / 2));
  return places.filter(({ files }) => files.size >= least).map(({ area }) => area);
}

const plain = ({ x, y, width, height }: Rect): Rect => ({ x, y, width, height });

function isSame(a: Rect, b: Rect): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return width > 0 && height > 0 && width * height >= enough * smaller;
}

function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}
