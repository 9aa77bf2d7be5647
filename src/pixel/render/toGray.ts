import type { Raster } from '../Raster';
import { colourContrast } from './colourContrast';
import type { GrayView } from './GrayView';
import { greyCurve } from './greyCurve';
import type { Look } from './Look';
import { mapSamples } from './mapSamples';
import { renderFrame } from './renderFrame';

/**
 * What text may stand out in. Grey: each look, equal ones once. Colour and palettes: the greatest of red, green and blue, where coloured
 * text on dark is as bright as white, the least, where coloured text on white is as dark as black, and the contrast of colour, where coloured
 * text stands out of grey and of other colours.
 */
export function toGray(raster: Raster, looks: readonly Look[]): GrayView[] {
  const { rows, columns, samplesPerPixel } = raster;
  const [first] = looks;
  if (first === undefined) return [];
  if (samplesPerPixel >= 3 || first.palette !== undefined)
    return ofColour(raster, renderFrame(raster, first));
  const views: GrayView[] = [];
  for (const look of looks) {
    const pixels = new Uint8Array(rows * columns);
    mapSamples(raster.samples, samplesPerPixel, greyCurve(raster, look), pixels);
    if (!views.some((view) => same(view.pixels, pixels))) views.push({ rows, columns, pixels, text: 'both' });
  }
  return views;
}

function ofColour({ rows, columns }: Raster, rgba: Uint8ClampedArray): GrayView[] {
  const greatest = new Uint8Array(rows * columns);
  const least = new Uint8Array(rows * columns);
  for (let i = 0, at = 0; i < greatest.length; i++, at += 4) {
    const red = rgba[at] ?? 0;
    const green = rgba[at + 1] ?? 0;
    const blue = rgba[at + 2] ?? 0;
    greatest[i] = red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
    least[i] = red < green ? (red < blue ? red : blue) : green < blue ? green : blue;
  }
  if (same(greatest, least)) return [{ rows, columns, pixels: greatest, text: 'both' }];
  const views: GrayView[] = [
    { rows, columns, pixels: greatest, text: 'light' },
    { rows, columns, pixels: least, text: 'dark' },
  ];
  const contrast = colourContrast(rgba, columns, rows);
  if (contrast !== undefined) views.push({ rows, columns, pixels: contrast, text: 'both' });
  return views;
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
