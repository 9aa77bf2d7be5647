import type { Raster } from '../../src/pixel/Raster';
import type { Rect } from '../../src/pixel/Redaction';
import type { GrayView } from '../../src/pixel/render/GrayView';

/** A name as a browser drew it: white is 255. */
export interface DrawnName {
  readonly font: string;
  /** Letters and digits of the name. */
  readonly letters: number;
  /** Pixels of the font, about 1.4 times its capitals. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly alpha: readonly number[];
}

/** A copy of a picture with a name in it. */
export interface Burned {
  readonly raster: Raster;
  readonly box: Rect;
  /** Places of pixels that are ink all through. */
  readonly ink: readonly number[];
  /** Places of pixels that have none, in the box and around it. */
  readonly ground: readonly number[];
}

/** @param hard letters without soft edges, as old consoles write them */
export function burnName(
  raster: Raster,
  name: DrawnName,
  { x: left, y: top, value, hard }: { x: number; y: number; value: number; hard: boolean },
): Burned {
  const { columns, rows, samplesPerPixel } = raster;
  const samples = raster.samples.slice();
  const ink: number[] = [];
  const ground: number[] = [];
  const around = 4;
  for (let y = -around; y < name.height + around; y++)
    for (let x = -around; x < name.width + around; x++) {
      const [column, row] = [left + x, top + y];
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
      const inside = x >= 0 && y >= 0 && x < name.width && y < name.height;
      const drawn = inside ? (name.alpha[y * name.width + x] ?? 0) / 255 : 0;
      const share = hard ? (drawn > 0.4 ? 1 : 0) : drawn;
      const place = row * columns + column;
      if (drawn > 0.8) ink.push(place);
      else if (drawn < 0.1) ground.push(place);
      for (let at = place * samplesPerPixel; at < (place + 1) * samplesPerPixel; at++)
        samples[at] = Math.round((samples[at] ?? 0) * (1 - share) + value * share);
    }
  return {
    raster: { ...raster, samples },
    box: { x: left, y: top, width: name.width, height: name.height },
    ink,
    ground,
  };
}

/** Whether a person can read it in one of the views: of the ink 90 % differ from the ground next to them by 40 levels. */
export function isLegible({ ink, ground, raster: { columns } }: Burned, views: readonly GrayView[]): boolean {
  return views.some(({ pixels }) => {
    const near = new Map<number, { sum: number; count: number }>();
    const cell = (place: number, dx: number, dy: number): number =>
      (Math.floor(Math.floor(place / columns) / 6) + dy) * 10_000 + Math.floor((place % columns) / 6) + dx;
    for (const place of ground) {
      const here = near.get(cell(place, 0, 0)) ?? { sum: 0, count: 0 };
      here.sum += pixels[place] ?? 0;
      here.count++;
      near.set(cell(place, 0, 0), here);
    }
    const differs = (place: number): boolean => {
      let [sum, count] = [0, 0];
      for (const dy of [-1, 0, 1])
        for (const dx of [-1, 0, 1]) {
          const here = near.get(cell(place, dx, dy));
          sum += here?.sum ?? 0;
          count += here?.count ?? 0;
        }
      return count > 0 && Math.abs((pixels[place] ?? 0) - sum / count) >= 40;
    };
    return ink.filter(differs).length >= 0.9 * ink.length;
  });
}
