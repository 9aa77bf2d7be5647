import { CodestreamError } from '../../Codestream';
import { TagTree } from './TagTree';
import type { Area, Precinct, PrecinctPart, Subband, TileComponent } from './Tile';

/** Code-blocks of one precinct. The largest picture that is taken has fewer in one precinct, with blocks of 8 by 8. */
const mostBlocks = 2 ** 21;

/** The highest number of zero bit-planes that makes sense: guard bits, exponent and a region of interest. */
export const mostZeroPlanes = 80;

/** The code-blocks of a precinct, subband by subband (T.800 B.7). */
export function partsOfPrecinct(
  component: TileComponent,
  precinct: Precinct,
  layers: number,
): PrecinctPart[] {
  const resolution = component.resolutions[precinct.resolution];
  if (resolution === undefined) return [];
  const exponents = component.style.precincts[precinct.resolution] ?? 0xff;
  // In subbands of a decomposition, a precinct is half as wide and high as in its resolution.
  const halved = precinct.resolution === 0 ? 0 : 1;
  const width = 2 ** ((exponents & 15) - halved);
  const height = 2 ** ((exponents >> 4) - halved);
  const left = Math.floor(resolution.x0 / 2 ** (exponents & 15));
  const top = Math.floor(resolution.y0 / 2 ** (exponents >> 4));
  const across = Math.ceil(resolution.x1 / 2 ** (exponents & 15)) - left;
  const x = (left + (precinct.number % across)) * width;
  const y = (top + Math.floor(precinct.number / across)) * height;
  const blockWidth = Math.min(2 ** component.style.blockWidth, width);
  const blockHeight = Math.min(2 ** component.style.blockHeight, height);
  return resolution.subbands.map((band) =>
    partOf(band, { x0: x, y0: y, x1: x + width, y1: y + height }, blockWidth, blockHeight, layers),
  );
}

function partOf(
  band: Subband,
  precinct: Area,
  blockWidth: number,
  blockHeight: number,
  layers: number,
): PrecinctPart {
  const area: Area = {
    x0: Math.max(band.x0, precinct.x0),
    y0: Math.max(band.y0, precinct.y0),
    x1: Math.min(band.x1, precinct.x1),
    y1: Math.min(band.y1, precinct.y1),
  };
  const empty = area.x1 <= area.x0 || area.y1 <= area.y0;
  const across = empty ? 0 : Math.ceil(area.x1 / blockWidth) - Math.floor(area.x0 / blockWidth);
  const down = empty ? 0 : Math.ceil(area.y1 / blockHeight) - Math.floor(area.y0 / blockHeight);
  if (across * down > mostBlocks) throw new CodestreamError('too many code-blocks', 0);
  return {
    ...{ band, area, blockWidth, blockHeight, across },
    blocks: new Array<undefined>(across * down).fill(undefined),
    inclusion: new TagTree(across, down, layers),
    zeroPlanes: new TagTree(across, down, mostZeroPlanes),
  };
}
