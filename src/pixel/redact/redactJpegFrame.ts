import type { Part10 } from '../../dicom/model/Part10';
import { CodestreamError } from '../Codestream';
import { colourOf } from '../codecs/jpeg/colourOf';
import type { ComponentBlocks } from '../codecs/jpeg/Coefficients';
import { readCoefficients } from '../codecs/jpeg/readCoefficients';
import type { JpegFrame } from '../codecs/jpeg/readFrameHeader';
import { readSegments } from '../codecs/jpeg/readSegments';
import { writeCoefficients } from '../codecs/jpeg/writeCoefficients';
import type { PixelDescription } from '../PixelDescription';
import { blackOf } from './blackOf';
import type { Band } from './coverOf';
import { stripJpegSegments } from './stripJpegSegments';

/**
 * A sequential JPEG with the 8x8 blocks that touch an area black: their first coefficient is that of black, the others are zero. All
 * other coefficients stay what they were, so nothing is lost by compressing once more. Thumbnails and comments go from every frame.
 *
 * Throws CodestreamError on other processes and broken codestreams. Undefined for colours that nobody defined a black of.
 */
export function redactJpegFrame(
  part10: Part10,
  description: PixelDescription,
  codestream: Uint8Array,
  bands: readonly Band[],
): Uint8Array | undefined {
  const bare = stripJpegSegments(codestream);
  const { coefficients, tables } = readCoefficients(bare);
  const { frame, components } = coefficients;
  if (frame.rows !== description.rows || frame.columns !== description.columns)
    throw new CodestreamError('another size', 0);
  const black = blackComponents(part10, description, bare, frame);
  if (black === undefined) return undefined;
  if (bands.length === 0) return bare;
  for (const [i, component] of components.entries()) {
    const step = tables.quantization[component.quantization]?.[0];
    if (step === undefined || step === 0) throw new CodestreamError('no quantisation table', 0);
    // ITU-T T.81 A.3.3: the DC coefficient is eight times the mean, shifted to zero.
    const dc = Math.trunc((8 * ((black[i] ?? 0) - 2 ** (frame.precision - 1))) / step);
    for (const band of bands) blackenBlocks(component, frame, band, dc);
  }
  return writeCoefficients(bare, coefficients);
}

function blackComponents(
  part10: Part10,
  description: PixelDescription,
  bare: Uint8Array,
  frame: JpegFrame,
): readonly number[] | undefined {
  const { photometricInterpretation } = description;
  const { components, precision: bits } = frame;
  // An index of a palette that is only nearly right shows any colour.
  if (photometricInterpretation === 'PALETTE COLOR') return undefined;
  const coded =
    components.length === 1
      ? photometricInterpretation
      : colourOf(bare, readSegments(bare), frame, description) === 'YBR'
        ? 'YBR_FULL'
        : 'RGB';
  return blackOf(part10, {
    samplesPerPixel: components.length,
    photometricInterpretation: coded,
    numbers: 'integer',
    bits,
    signed: false,
  });
}

/** Blocks that only fill up the last MCU repeat the edge of the picture: they go with it. */
function blackenBlocks(
  { h, v, blocks, blocksWide, blocksHigh }: ComponentBlocks,
  { rows, columns, maxH, maxV }: JpegFrame,
  { top, bottom, spans }: Band,
  dc: number,
): void {
  const height = (8 * maxV) / v;
  const width = (8 * maxH) / h;
  const last = bottom >= rows ? blocksHigh : Math.ceil(bottom / height);
  for (let y = Math.floor(top / height); y < last; y++)
    for (const [from, to] of spans) {
      const end = to >= columns ? blocksWide : Math.ceil(to / width);
      for (let x = Math.floor(from / width); x < end; x++) {
        const start = 64 * (y * blocksWide + x);
        blocks.fill(0, start, start + 64);
        blocks[start] = dc;
      }
    }
}
