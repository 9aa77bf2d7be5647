import type { Decode, Decoded } from '../../Codestream';
import { CodestreamError } from '../../Codestream';
import type { PixelDescription } from '../../PixelDescription';
import type { BlockCoder } from './BlockCoder';
import { BlockDecoder } from './BlockDecoder';
import { codestreamIn } from './codestreamIn';
import { blockStyles } from './CodingStyle';
import { HtBlockDecoder } from './HtBlockDecoder';
import type { Coefficients } from './Coefficients';
import { decodeTileComponent } from './decodeTileComponent';
import { inverseColourTransform } from './inverseColourTransform';
import { layOutTile } from './layOutTile';
import { Picture } from './Picture';
import type { CodestreamParts, TileParts } from './readCodestream';
import { readCodestream } from './readCodestream';
import { readPackets } from './readPackets';

/** The reference grid may be finer than the samples; a picture that is larger than its header by more than this is refused. */
const mostScale = 4;

/**
 * JPEG 2000 part 1 (ITU-T T.800 | ISO/IEC 15444-1) and the high-throughput block coder of part 15 (T.814): one picture, bare or in JP2
 * boxes. Size, precision and sign are the codestream's own. One that ends early gives the quality that is there, as long as there is
 * any; a broken main header throws CodestreamError.
 */
export const decodeJpeg2000: Decode = (bytes, described): Decoded => {
  const codestream = readCodestream(codestreamIn(bytes));
  if (codestream.tiles.size === 0) throw new CodestreamError('no tiles', 0);
  const { x0, y0, x1, y1 } = codestream.size;
  // A size that the header does not tell of is not worth the memory that a few broken bytes would ask for.
  if ((x1 - x0) * (y1 - y0) > mostScale * described.rows * described.columns)
    throw new CodestreamError('larger than described', 0);
  const picture = new Picture(codestream.size);
  const coders: Coders = {};
  let transformed = false;
  for (const [index, parts] of codestream.tiles)
    if (decodeTile(codestream, index, parts, picture, coders)) transformed = true;
  const { rows, columns, bits, signed, samples } = picture;
  const components = codestream.size.components.length;
  const decoded: Decoded = { rows, columns, components, bits, signed, samples };
  // The header's YBR_RCT and YBR_ICT tell of the transform inside the codestream, even where it has none.
  return transformed || (components === 3 && namesTransform(described))
    ? { ...decoded, photometricInterpretation: 'RGB' }
    : decoded;
};

const namesTransform = ({ photometricInterpretation }: PixelDescription): boolean =>
  photometricInterpretation === 'YBR_RCT' || photometricInterpretation === 'YBR_ICT';

interface Coders {
  plain?: BlockCoder;
  highThroughput?: BlockCoder;
}

/** Made once for a picture: their buffers are reused. */
const coderFor = (blockStyle: number, coders: Coders): BlockCoder =>
  (blockStyle & blockStyles.highThroughput) === 0
    ? (coders.plain ??= new BlockDecoder())
    : (coders.highThroughput ??= new HtBlockDecoder());

/** Whether a colour transform was undone. */
function decodeTile(
  codestream: CodestreamParts,
  index: number,
  parts: TileParts,
  picture: Picture,
  coders: Coders,
): boolean {
  const tile = layOutTile(codestream, index, parts);
  const own = parts.parameters.progressionChanges;
  readPackets(tile, parts, own.length > 0 ? own : codestream.main.progressionChanges);
  const data: Coefficients[] = tile.components.map((component) =>
    decodeTileComponent(component, coderFor(component.style.blockStyle, coders)),
  );
  const [first, second, third] = data;
  const transforms =
    tile.style.colourTransform &&
    first !== undefined &&
    second?.length === first.length &&
    third?.length === first.length;
  if (transforms) inverseColourTransform(first, second, third);
  tile.components.forEach((component, c) => {
    const samples = data[c];
    if (samples !== undefined) picture.place(c, component, samples);
  });
  return transforms;
}
