import { join } from 'node:path';
import { findText } from '../../src/pixel/text/findText';
import type { Scorer } from '../../src/pixel/text/scorerOf';
import { toGray } from '../../src/pixel/render/toGray';
import { judge } from './judge';
import type { PictureOfSet } from './PictureOfSet';
import { plainLook } from './plainLook';
import { readPnm } from './readPnm';

/** Means over pictures, in shares. */
export interface SetJudgement {
  readonly lines: number;
  readonly touched: number;
  readonly covered: number;
  readonly falseArea: number;
}

/** A line counts as touched from a tenth of its area on, and as covered from 70 %. */
export function judgeSet(folder: string, pictures: readonly PictureOfSet[], score: Scorer): SetJudgement {
  let [lines, touched, covered, falseArea] = [0, 0, 0, 0];
  for (const picture of pictures) {
    const raster = readPnm(join(folder, picture.name));
    const boxes = findText(toGray(raster, [plainLook]), score);
    const found = judge(boxes, picture.lines, raster.columns, raster.rows);
    lines += found.covered.length;
    touched += found.covered.filter((share) => share >= 0.1).length;
    covered += found.covered.filter((share) => share >= 0.7).length;
    falseArea += found.falseArea;
  }
  return {
    lines,
    touched: touched / lines,
    covered: covered / lines,
    falseArea: falseArea / pictures.length,
  };
}
