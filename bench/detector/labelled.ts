import { join } from 'node:path';
import { boxOf } from '../../src/pixel/text/boxOf';
import { lineCandidates } from '../../src/pixel/text/lineCandidates';
import { toGray } from '../../src/pixel/render/toGray';
import { plainLook } from './plainLook';
import { readPnm } from './readPnm';
import { readSet } from './readSet';

export interface Labelled {
  readonly features: readonly number[];
  readonly text: boolean;
  readonly base: string;
  /** Share of the picture that the box takes. */
  readonly area: number;
  /** Which line it lies on; -1 for none. */
  readonly line: number;
}

/** Every candidate line of a set: text where most of its box lies on a line, none where hardly any does; what is between is left out. */
export function labelled(folder: string, firstLine: number): Labelled[] {
  const found: Labelled[] = [];
  let lineNumber = firstLine;
  for (const { name, base, lines } of readSet(folder)) {
    const raster = readPnm(join(folder, name));
    for (const view of toGray(raster, [plainLook])) {
      for (const { line, features, scale } of lineCandidates(view)) {
        const box = boxOf(line, scale, view, 0);
        const inner = {
          x: line.left * scale,
          y: line.top * scale,
          width: (line.right + 1 - line.left) * scale,
          height: (line.bottom + 1 - line.top) * scale,
        };
        const shares = lines.map(({ box: [left, top, right, bottom] }) => {
          const w = Math.min(right, inner.x + inner.width) - Math.max(left, inner.x);
          const h = Math.min(bottom, inner.y + inner.height) - Math.max(top, inner.y);
          return w <= 0 || h <= 0 ? 0 : (w * h) / (inner.width * inner.height);
        });
        const share = Math.max(0, ...shares);
        if (share > 0.08 && share < 0.5) continue;
        const area = (box.width * box.height) / (raster.rows * raster.columns);
        found.push({
          features: features.map(Math.fround),
          text: share >= 0.5,
          base,
          area,
          line: share >= 0.5 ? lineNumber + shares.indexOf(share) : -1,
        });
      }
    }
    lineNumber += lines.length;
  }
  return found;
}
