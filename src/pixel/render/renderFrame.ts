import type { Raster } from '../Raster';
import type { Curve } from './Curve';
import { entryFor } from './entryFor';
import { greyCurve } from './greyCurve';
import type { LookupTable, Look, Palette } from './Look';
import { mapSamples } from './mapSamples';
import { renderColour } from './renderColour';

/**
 * The frame as RGBA, row by row, opaque (PS3.3 C.7.6.3.1.2). Grey goes through modality and VOI, PALETTE COLOR through its palette,
 * colour is scaled to 8 bits; PALETTE COLOR without a palette is shown as grey.
 */
export function renderFrame(raster: Raster, look: Look): Uint8ClampedArray<ArrayBuffer> {
  const { rows, columns, samplesPerPixel, samples } = raster;
  if (samplesPerPixel >= 3) return renderColour(raster);
  const pixels = new Uint8ClampedArray(rows * columns * 4);
  const curve = look.palette === undefined ? opaque(greyCurve(raster, look)) : paletteCurve(look.palette);
  // One 32-bit word a pixel: every engine that browsers run on is little endian, so that red is the low byte.
  mapSamples(samples, samplesPerPixel, curve, new Uint32Array(pixels.buffer));
  return pixels;
}

const opaque = ({ of, ...rest }: Curve): Curve => ({
  of: (stored) => 0xff00_0000 + of(stored) * 0x01_0101,
  ...rest,
});

/** PS3.3 C.7.6.3.1.5: each sample has an entry in all three tables; of 16 bits the upper 8 are shown. */
function paletteCurve({ red, green, blue }: Palette): Curve {
  const byte = (table: LookupTable, stored: number): number =>
    Math.floor(entryFor(table, stored) / 2 ** (table.bits - 8));
  const tables = [red, green, blue];
  return {
    of: (stored) =>
      0xff00_0000 + byte(blue, stored) * 0x1_0000 + byte(green, stored) * 0x100 + byte(red, stored),
    from: Math.min(...tables.map(({ first }) => first)),
    until: Math.max(...tables.map(({ first, entries }) => first + entries.length - 1)),
  };
}
