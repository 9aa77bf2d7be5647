import { CodestreamError } from '../../Codestream';
import type { CodingStyle, TileStyle } from './CodingStyle';
import { readCodingDefault, readCodingStyle } from './CodingStyle';
import type { ImageSize } from './ImageSize';
import { readImageSize } from './ImageSize';
import type { ProgressionChange } from './ProgressionChange';
import { readProgressionChanges } from './ProgressionChange';
import type { Quantization } from './Quantization';
import { readQuantization } from './Quantization';
import { joinPieces } from '../joinPieces';
import { SegmentReader } from './SegmentReader';

/** What marker segments say about how components are coded; once for the image, once for each tile. */
export interface Parameters {
  tile?: TileStyle;
  style?: CodingStyle;
  quantization?: Quantization;
  readonly componentStyles: Map<number, CodingStyle>;
  readonly componentQuantizations: Map<number, Quantization>;
  /** Max-shift of the region of interest (RGN). */
  readonly shifts: Map<number, number>;
  progressionChanges: ProgressionChange[];
}

/** The packets of one tile, in the order of its tile-parts. */
export interface TileParts {
  readonly parameters: Parameters;
  readonly bodies: Uint8Array[];
  /** Packed packet headers (PPT, PPM); empty where headers stand in front of their packets. */
  readonly headers: Uint8Array[];
}

export interface CodestreamParts {
  readonly size: ImageSize;
  readonly main: Parameters;
  readonly tiles: ReadonlyMap<number, TileParts>;
}

const newParameters = (): Parameters => ({
  componentStyles: new Map(),
  componentQuantizations: new Map(),
  shifts: new Map(),
  progressionChanges: [],
});

/**
 * Reads the markers of a codestream (T.800 Annex A) and sorts its tile-parts by tile. A codestream that ends early gives what is there;
 * a broken main header throws CodestreamError.
 */
export function readCodestream(bytes: Uint8Array): CodestreamParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marker = (at: number): number => (at + 2 <= bytes.length ? view.getUint16(at) : 0);
  const segmentAt = (at: number): SegmentReader => {
    const length = marker(at + 2);
    if (length < 2) throw new CodestreamError('marker segment length', at);
    return new SegmentReader(bytes, at + 4, at + 2 + length);
  };
  const past = (at: number): number => {
    let next = at + 2 + marker(at + 2);
    // Markers without parameters (table A.1).
    while (marker(next) >= 0xff30 && marker(next) <= 0xff3f) next += 2;
    return next;
  };

  if (marker(2) !== 0xff51) throw new CodestreamError('SIZ expected', 2);
  const size = readImageSize(segmentAt(2));
  const main = newParameters();
  const packed = new Map<number, Uint8Array>();
  let at = past(2);
  for (; marker(at) !== 0xff90; at = past(at)) {
    if (marker(at) < 0xff00) throw new CodestreamError('marker expected', at);
    const segment = segmentAt(at);
    if (marker(at) === 0xff60) packed.set(segment.u8(), segment.rest());
    else readParameter(marker(at), segment, size, main);
  }
  const headersOfParts = splitPacked(packed);

  const tiles = new Map<number, TileParts>();
  for (let part = 0; marker(at) === 0xff90; part++) {
    const start = at;
    if (start + 12 > bytes.length) break;
    const index = view.getUint16(at + 4);
    const length = view.getUint32(at + 6);
    if (index >= size.tilesAcross * size.tilesDown) break;
    let tile = tiles.get(index);
    if (tile === undefined)
      tiles.set(index, (tile = { parameters: newParameters(), bodies: [], headers: [] }));
    const ownHeaders = new Map<number, Uint8Array>();
    for (at = past(at); marker(at) !== 0xff93; at = past(at)) {
      if (marker(at) < 0xff00) return { size, main, tiles };
      const segment = segmentAt(at);
      if (marker(at) === 0xff61) ownHeaders.set(segment.u8(), segment.rest());
      else readParameter(marker(at), segment, size, tile.parameters);
    }
    // Psot 0: up to the end of the codestream.
    const end = length < 14 ? bytes.length : Math.min(bytes.length, start + length);
    tile.bodies.push(bytes.subarray(at + 2, Math.max(at + 2, end)));
    tile.headers.push(...inOrder(ownHeaders));
    const fromMain = headersOfParts[part];
    if (fromMain !== undefined) tile.headers.push(fromMain);
    at = Math.max(at + 2, end);
  }
  return { size, main, tiles };
}

function readParameter(marker: number, segment: SegmentReader, size: ImageSize, into: Parameters): void {
  const count = size.components.length;
  switch (marker) {
    case 0xff52: // COD
      ({ tile: into.tile, style: into.style } = readCodingDefault(segment));
      break;
    case 0xff53: {
      // COC
      const component = segment.component(count);
      into.componentStyles.set(component, readCodingStyle(segment, (segment.u8() & 1) !== 0));
      break;
    }
    case 0xff5c: // QCD
      into.quantization = readQuantization(segment);
      break;
    case 0xff5d: // QCC
      into.componentQuantizations.set(segment.component(count), readQuantization(segment));
      break;
    case 0xff5e: {
      // RGN
      const component = segment.component(count);
      segment.u8(); // Srgn 0 is the only style of part 1
      into.shifts.set(component, segment.u8());
      break;
    }
    case 0xff5f: // POC
      into.progressionChanges.push(...readProgressionChanges(segment, count));
      break;
    default: // TLM, PLM, PLT, CRG, COM, CAP: nothing that decoding needs
  }
}

const inOrder = (segments: Map<number, Uint8Array>): Uint8Array[] =>
  [...segments].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);

/** PPM (T.800 A.7.4): headers of tile-part after tile-part, each with its length in front; they may cross marker segments. */
function splitPacked(packed: Map<number, Uint8Array>): Uint8Array[] {
  const all = joinPieces(inOrder(packed));
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at + 4 <= all.length;) {
    const length = view.getUint32(at);
    parts.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return parts;
}
