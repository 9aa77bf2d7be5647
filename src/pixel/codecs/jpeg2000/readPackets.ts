import { HeaderBits } from './HeaderBits';
import { packetOrder } from './packetOrder';
import { partsOfPrecinct } from './partsOfPrecinct';
import type { TileParts } from './readCodestream';
import { joinPieces } from '../joinPieces';
import { readPacketHeader } from './readPacketHeader';
import type { ProgressionChange } from './ProgressionChange';
import type { Tile } from './Tile';

const sop = 0xff91;
const eph = 0xff92;

/**
 * Hands the bytes of a tile's packets to its code-blocks (T.800 B.9, B.10). Stops without complaint where the data end or a header
 * makes no sense: the layers and resolutions read so far stand.
 */
export function readPackets(tile: Tile, parts: TileParts, changes: readonly ProgressionChange[]): void {
  const body = joinPieces(parts.bodies);
  const packed = parts.headers.length > 0;
  const { style } = tile;
  const bodyBits = new HeaderBits(body, 0);
  const bits = packed ? new HeaderBits(joinPieces(parts.headers), 0) : bodyBits;
  for (const precinct of packetOrder(tile, changes)) {
    const component = tile.components[precinct.component];
    if (component === undefined) return;
    if (style.sop) bodyBits.skipMarker(sop, 6);
    precinct.parts ??= partsOfPrecinct(component, precinct, style.layers);
    const contributions = readPacketHeader(precinct.parts, precinct.layers, component.style.blockStyle, bits);
    if (contributions === undefined) return;
    precinct.layers++;
    bits.align();
    if (style.eph) bits.skipMarker(eph, 2);
    for (const { segment, passes, length } of contributions) {
      // A piece that is cut off is worth nothing: its last passes would decode to noise.
      if (bodyBits.at + length > body.length) return;
      segment.pieces.push(body.subarray(bodyBits.at, bodyBits.at + length));
      segment.passes += passes;
      bodyBits.at += length;
    }
  }
}
