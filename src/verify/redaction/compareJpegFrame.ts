import type { Coefficients } from '../../pixel/codecs/jpeg/Coefficients';
import { readCoefficients } from '../../pixel/codecs/jpeg/readCoefficients';
import { readSegments } from '../../pixel/codecs/jpeg/readSegments';
import type { Band } from '../../pixel/redact/coverOf';

const longestJfif = 16;
const longestAdobe = 14;

/**
 * Holds the coefficients of a JPEG frame against its source's: blocks that touch no area are the same to the last coefficient, under the
 * same quantisation; blocks that touch one are of one colour. No segment is left that could hold another picture.
 * @returns a code, undefined where all holds
 */
export function compareJpegFrame(
  source: Uint8Array,
  output: Uint8Array,
  bands: readonly Band[],
): string | undefined {
  const before = readCoefficients(source);
  const after = readCoefficients(output);
  if (hidesSegments(output)) return 'copy in a segment';
  if (JSON.stringify(before.coefficients.frame) !== JSON.stringify(after.coefficients.frame)) return 'frame';
  const blackBy: number[] = [];
  for (const [i, { quantization }] of after.coefficients.frame.components.entries()) {
    if (String(before.tables.quantization[quantization]) !== String(after.tables.quantization[quantization]))
      return 'quantisation';
    const wrong = compareComponent(before.coefficients, after.coefficients, i, bands, blackBy);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function compareComponent(
  before: Coefficients,
  after: Coefficients,
  index: number,
  bands: readonly Band[],
  blackBy: number[],
): string | undefined {
  const old = before.components[index];
  const fresh = after.components[index];
  if (old === undefined || fresh?.blocks.length !== old.blocks.length) return 'frame';
  const { rows, columns, maxH, maxV } = after.frame;
  const width = (8 * maxH) / fresh.h;
  const height = (8 * maxV) / fresh.v;
  for (let y = 0; y < fresh.blocksHigh; y++)
    for (let x = 0; x < fresh.blocksWide; x++) {
      // A block behind the edge of the picture repeats its last pixels.
      const left = Math.min(x * width, columns - 1);
      const top = Math.min(y * height, rows - 1);
      const touched = bands.some(
        (band) =>
          band.top < top + height &&
          top < band.bottom &&
          band.spans.some(([from, to]) => from < left + width && left < to),
      );
      const start = 64 * (y * fresh.blocksWide + x);
      const dc = fresh.blocks[start] ?? 0;
      if (touched) blackBy[index] ??= dc;
      for (let k = 0; k < 64; k++) {
        const value = fresh.blocks[start + k] ?? 0;
        if (!touched && value !== old.blocks[start + k]) return 'outside-differs';
        if (touched && value !== (k === 0 ? blackBy[index] : 0)) return 'area-not-constant';
      }
    }
  return undefined;
}

/** Anything but tables, headers, scans, a JFIF without thumbnail and Adobe's colour transform. */
const hidesSegments = (codestream: Uint8Array): boolean =>
  readSegments(codestream).some(({ marker, start, dataEnd }) => {
    const length = dataEnd - start - 2;
    if (marker === 0xe0) return length > longestJfif;
    if (marker === 0xee) return length > longestAdobe;
    return marker >= 0xe0;
  });
