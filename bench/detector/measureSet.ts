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
  strayArea: number;
}

/** A line counts as touched from a tenth of its area on, and as covered from 70 %. */
export function measureSet(folder: string): string {
  const tallies = new Map<string, Tally>();
  const tally = (key: string): Tally => {
    const none = { lines: 0, touched: 0, covered: 0, pictures: 0, falseArea: 0, strayArea: 0 };
    const found = tallies.get(key) ?? none;
    tallies.set(key, found);
    return found;
  };
  let [time, megapixels] = [0, 0];
  for (const picture of readSet(folder)) {
    const raster = readPnm(join(folder, picture.name));
    const views = toGray(raster, [plainLook]);
    const start = process.cpuUsage();
    const boxes = findText(views);
    const { user, system } = process.cpuUsage(start);
    time += (user + system) / 1000;
    megapixels += (raster.rows * raster.columns) / 1e6;
    const { covered, falseArea, strayArea } = judge(boxes, picture.lines, raster.columns, raster.rows);
    const textless = picture.lines.length === 0 ? ['pictures without text'] : [];
    for (const key of ['all', `modality ${picture.modality}`, `base ${picture.base}`, ...textless]) {
      const here = tally(key);
      here.pictures++;
      here.falseArea += falseArea;
      here.strayArea += strayArea;
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
      const percent = (sum: number): string => `${((100 * sum) / t.pictures).toFixed(2)} %`;
      const area = t.pictures === 0 ? '' : `${percent(t.falseArea).padEnd(11)} ${percent(t.strayArea)}`;
      return `${key.slice(0, 42).padEnd(42)} ${String(t.lines).padStart(5)}  ${wilson(t.touched, t.lines).padEnd(18)} ${wilson(t.covered, t.lines).padEnd(18)} ${area}`;
    });
  const head = `${'part'.padEnd(42)} lines  touched             covered >= 70 %    false area  boxes on no line`;
  return [head, ...rows, `${(time / megapixels).toFixed(0)} ms of processor time a megapixel`].join('\n');
}
