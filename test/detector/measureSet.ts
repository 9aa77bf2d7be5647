import { join } from 'node:path';
import { findText } from '../../src/pixel/text/findText';
import { toGray } from '../../src/pixel/render/toGray';
import { judge } from './judge';
import { plainLook } from './plainLook';
import { readPnm } from './readPnm';
import { readSet } from './readSet';
import { wilson } from './wilson';

interface Tally {
  lines: number;
  touched: number;
  covered: number;
  pictures: number;
  falseArea: number;
}

/** A line counts as touched from a tenth of its area on, and as covered from 70 %. */
export function measureSet(folder: string): string {
  const tallies = new Map<string, Tally>();
  const tally = (key: string): Tally => {
    const found = tallies.get(key) ?? { lines: 0, touched: 0, covered: 0, pictures: 0, falseArea: 0 };
    tallies.set(key, found);
    return found;
  };
  let [time, megapixels] = [0, 0];
  for (const picture of readSet(folder)) {
    const raster = readPnm(join(folder, picture.name));
    const views = toGray(raster, [plainLook]);
    const start = performance.now();
    const boxes = findText(views);
    time += performance.now() - start;
    megapixels += (raster.rows * raster.columns) / 1e6;
    const { covered, falseArea } = judge(boxes, picture.lines, raster.columns, raster.rows);
    const textless = picture.lines.length === 0 ? ['pictures without text'] : [];
    for (const key of ['all', `modality ${picture.modality}`, `base ${picture.base}`, ...textless]) {
      const here = tally(key);
      here.pictures++;
      here.falseArea += falseArea;
    }
    for (const [i, line] of picture.lines.entries()) {
      const keys = [
        'all',
        `modality ${picture.modality}`,
        `base ${picture.base}`,
        `size ${String(line.size).padStart(2)}`,
      ];
      for (const key of [...keys, `style ${line.style}`, `font ${line.font}`]) {
        const here = tally(key);
        here.lines++;
        if ((covered[i] ?? 0) >= 0.1) here.touched++;
        if ((covered[i] ?? 0) >= 0.7) here.covered++;
      }
    }
  }
  const rows = [...tallies]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, t]) => {
      const falseArea = t.pictures === 0 ? '' : `${((100 * t.falseArea) / t.pictures).toFixed(2)} %`;
      return `${key.slice(0, 42).padEnd(42)} ${String(t.lines).padStart(5)}  ${wilson(t.touched, t.lines).padEnd(18)} ${wilson(t.covered, t.lines).padEnd(18)} ${falseArea}`;
    });
  const head = `${'part'.padEnd(42)} lines  touched             covered >= 70 %    false area`;
  return [head, ...rows, `${(time / megapixels).toFixed(0)} ms a megapixel`].join('\n');
}
