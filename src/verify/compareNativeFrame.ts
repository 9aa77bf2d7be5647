import type { PixelDescription } from '../pixel/PixelDescription';
import type { Band } from '../pixel/redact/coverOf';
import { differAt } from './differAt';

const halved = new Set(['YBR_FULL_422', 'YBR_PARTIAL_422']);

/**
 * Holds a native frame against its source as stored, cell by cell, written apart from what blacks out: outside the bands every byte
 * is the same, inside all pixels of a plane are alike. Both in little endian order, as `frameBytes` gives them.
 *
 * @param bit where the frame begins in the first byte
 * @returns a code, undefined where all holds
 */
export function compareNativeFrame(
  description: PixelDescription,
  source: Uint8Array,
  output: Uint8Array,
  bands: readonly Band[],
  bit: number,
): string | undefined {
  const { rows, columns, samplesPerPixel, bitsAllocated } = description;
  if (source.length !== output.length) return 'length';
  if (bitsAllocated % 8 !== 0) return compareBits(description, source, output, bands, bit);
  const packed = samplesPerPixel === 3 && halved.has(description.photometricInterpretation);
  const planes = description.planarConfiguration === 1 && !packed ? samplesPerPixel : 1;
  const width = packed ? 2 : 1;
  const cell = ((packed ? 4 : samplesPerPixel / planes) * bitsAllocated) / 8;
  const row = (columns / width) * cell;
  if (source.length !== planes * rows * row) return 'length';
  for (let plane = 0; plane < planes; plane++) {
    const base = plane * rows * row;
    let black: Uint8Array | undefined;
    let compared = base;
    const same = (until: number): boolean => {
      const found =
        until <= compared || differAt(source.subarray(compared, until), output.subarray(compared, until)) < 0;
      compared = Math.max(compared, until);
      return found;
    };
    for (const { top, bottom, spans } of bands)
      for (let y = top; y < bottom; y++)
        for (const [from, to] of spans) {
          const start = base + y * row + Math.floor(from / width) * cell;
          const end = base + y * row + Math.ceil(to / width) * cell;
          if (!same(start)) return 'outside-differs';
          black ??= output.subarray(start, start + cell);
          const area = output.subarray(start, end);
          if (differAt(area.subarray(0, cell), black) >= 0) return 'area-not-constant';
          if (area.length > cell && differAt(area.subarray(cell), area.subarray(0, area.length - cell)) >= 0)
            return 'area-not-constant';
          compared = end;
        }
    if (!same(base + rows * row)) return 'outside-differs';
  }
  return undefined;
}

function compareBits(
  { rows, columns, samplesPerPixel, bitsAllocated }: PixelDescription,
  source: Uint8Array,
  output: Uint8Array,
  bands: readonly Band[],
  bit: number,
): string | undefined {
  if (bitsAllocated !== 1 || samplesPerPixel !== 1) return 'layout';
  const at = (bytes: Uint8Array, pixel: number): number =>
    ((bytes[Math.floor((bit + pixel) / 8)] ?? 0) >> ((bit + pixel) % 8)) & 1;
  let black: number | undefined;
  for (let y = 0; y < rows; y++) {
    const spans = bands.find(({ top, bottom }) => top <= y && y < bottom)?.spans ?? [];
    for (let x = 0; x < columns; x++) {
      const value = at(output, y * columns + x);
      if (!spans.some(([from, to]) => from <= x && x < to)) {
        if (value !== at(source, y * columns + x)) return 'outside-differs';
      } else if (value !== (black ??= value)) return 'area-not-constant';
    }
  }
  return undefined;
}
