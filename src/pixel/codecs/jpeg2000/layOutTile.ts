import { CodestreamError } from '../../Codestream';
import type { CodingStyle } from './CodingStyle';
import type { ImageSize } from './ImageSize';
import type { Quantization } from './Quantization';
import { stepOf } from './Quantization';
import type { CodestreamParts, TileParts } from './readCodestream';
import type { Area, Precinct, Resolution, Subband, Tile, TileComponent } from './Tile';

/** Precincts of a tile. The largest picture that is taken stays below with precincts of 32 by 32. */
const mostPrecincts = 2 ** 18;

/** Lays out one tile (T.800 B.3 to B.7). Throws CodestreamError where parameters are missing or absurd. */
export function layOutTile(codestream: CodestreamParts, index: number, parts: TileParts): Tile {
  const { size, main } = codestream;
  const own = parts.parameters;
  const style = own.tile ?? main.tile;
  const tile = tileArea(size, index);
  if (style === undefined) throw new CodestreamError('no coding style', 0);
  let precincts = 0;
  const components = size.components.map(({ bits, dx, dy }, c): TileComponent => {
    const coding = own.componentStyles.get(c) ?? own.style ?? main.componentStyles.get(c) ?? main.style;
    const quantization =
      own.componentQuantizations.get(c) ??
      own.quantization ??
      main.componentQuantizations.get(c) ??
      main.quantization;
    if (coding === undefined || quantization === undefined) throw new CodestreamError('no quantization', 0);
    const area = scaled(tile, dx, dy);
    const resolutions: Resolution[] = [];
    for (let r = 0; r <= coding.levels; r++) {
      const reduction = 2 ** (coding.levels - r);
      const at = scaled(area, reduction, reduction);
      const grid = precinctGrid(at, coding.precincts[r] ?? 0xff);
      precincts += grid.across * grid.down;
      if (precincts > mostPrecincts) throw new CodestreamError('too many precincts', 0);
      resolutions.push({
        ...at,
        subbands: layOutSubbands(area, r, coding, quantization, bits),
        precincts: layOutPrecincts(grid, c, r, tile, dx * reduction, dy * reduction),
      });
    }
    return { ...area, style: coding, shift: own.shifts.get(c) ?? main.shifts.get(c) ?? 0, resolutions };
  });
  return { style, components };
}

function tileArea(size: ImageSize, index: number): Area {
  const p = index % size.tilesAcross;
  const q = (index - p) / size.tilesAcross;
  const x = size.tileX0 + p * size.tileWidth;
  const y = size.tileY0 + q * size.tileHeight;
  return {
    x0: Math.max(x, size.x0),
    y0: Math.max(y, size.y0),
    x1: Math.min(x + size.tileWidth, size.x1),
    y1: Math.min(y + size.tileHeight, size.y1),
  };
}

const scaled = (area: Area, dx: number, dy: number): Area => ({
  x0: Math.ceil(area.x0 / dx),
  y0: Math.ceil(area.y0 / dy),
  x1: Math.ceil(area.x1 / dx),
  y1: Math.ceil(area.y1 / dy),
});

function layOutSubbands(
  area: Area,
  resolution: number,
  coding: CodingStyle,
  quantization: Quantization,
  bits: number,
): Subband[] {
  const level = resolution === 0 ? coding.levels : coding.levels - resolution + 1;
  const half = resolution === 0 ? 0 : 2 ** (level - 1);
  return (resolution === 0 ? [0] : [1, 2, 3]).map((orientation): Subband => {
    const shiftX = (orientation & 1) * half;
    const shiftY = (orientation >> 1) * half;
    const shifted: Area = {
      x0: area.x0 - shiftX,
      y0: area.y0 - shiftY,
      x1: area.x1 - shiftX,
      y1: area.y1 - shiftY,
    };
    const band = resolution === 0 ? 0 : 3 * (resolution - 1) + orientation;
    const { exponent, mantissa } = stepOf(quantization, band);
    const gain = orientation === 0 ? 0 : orientation === 3 ? 2 : 1;
    return {
      ...scaled(shifted, 2 ** level, 2 ** level),
      orientation,
      planes: quantization.guardBits + exponent - 1,
      step: coding.reversible ? 1 : 2 ** (bits + gain - exponent) * (1 + mantissa / 2048),
      blocks: [],
    };
  });
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly across: number;
  readonly down: number;
  readonly width: number;
  readonly height: number;
  readonly area: Area;
}

/** Precincts are anchored at (0, 0) of their resolution (T.800 B.6). */
function precinctGrid(area: Area, exponents: number): Grid {
  const width = 2 ** (exponents & 15);
  const height = 2 ** (exponents >> 4);
  const left = Math.floor(area.x0 / width);
  const top = Math.floor(area.y0 / height);
  const empty = area.x1 <= area.x0 || area.y1 <= area.y0;
  return {
    ...{ left, top, width, height, area },
    across: empty ? 0 : Math.ceil(area.x1 / width) - left,
    down: empty ? 0 : Math.ceil(area.y1 / height) - top,
  };
}

function layOutPrecincts(
  grid: Grid,
  component: number,
  resolution: number,
  tile: Area,
  dx: number,
  dy: number,
): Precinct[] {
  const precincts: Precinct[] = [];
  for (let number = 0; number < grid.across * grid.down; number++) {
    const x = (grid.left + (number % grid.across)) * grid.width;
    const y = (grid.top + Math.floor(number / grid.across)) * grid.height;
    precincts.push({
      ...{ component, resolution, number, layers: 0, parts: undefined },
      // A precinct that starts outside the tile is met at the tile's edge (B.12.1.3).
      x: x < grid.area.x0 ? tile.x0 : x * dx,
      y: y < grid.area.y0 ? tile.y0 : y * dy,
    });
  }
  return precincts;
}
