import type { PixelDescription } from '../PixelDescription';
import type { Band } from './coverOf';

/** How the cells of native Pixel Data lie behind each other, in bits (PS3.5 8.1.1, 8.2; PS3.3 C.7.6.3.1.3). */
export interface NativeLayout {
  /** Pixels that share their colour samples: 2 for YBR_FULL_422. */
  readonly pixelsPerUnit: number;
  readonly unit: number;
  readonly row: number;
  readonly plane: number;
  readonly planes: number;
  readonly frame: number;
}

const halved = new Set(['YBR_FULL_422', 'YBR_PARTIAL_422']);

/** Undefined for cells that are neither bits nor whole bytes, and for packed colour with an odd number of columns. */
export function nativeLayout(description: PixelDescription): NativeLayout | undefined {
  const { rows, columns, samplesPerPixel, planarConfiguration, bitsAllocated } = description;
  if (bitsAllocated !== 1 && bitsAllocated % 8 !== 0) return undefined;
  if (bitsAllocated === 1 && samplesPerPixel !== 1) return undefined;
  const packed = samplesPerPixel === 3 && halved.has(description.photometricInterpretation);
  if (packed && columns % 2 === 1) return undefined;
  const planes = !packed && planarConfiguration === 1 ? samplesPerPixel : 1;
  const pixelsPerUnit = packed ? 2 : 1;
  const unit = (packed ? 4 : samplesPerPixel / planes) * bitsAllocated;
  const row = (columns / pixelsPerUnit) * unit;
  const plane = rows * row;
  return { pixelsPerUnit, unit, row, plane, planes, frame: planes * plane };
}

/** Bits [start, end) of the value that become black. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly plane: number;
}

/** The runs of one frame, in the order of the file. Units that are only half covered go as a whole. */
export function* runsOf(layout: NativeLayout, frame: number, bands: readonly Band[]): Generator<Run> {
  const { pixelsPerUnit, unit, row, planes } = layout;
  for (let plane = 0; plane < planes; plane++) {
    const base = frame * layout.frame + plane * layout.plane;
    for (const { top, bottom, spans } of bands) {
      const pairs = spans.map(
        ([from, to]) =>
          [Math.floor(from / pixelsPerUnit) * unit, Math.ceil(to / pixelsPerUnit) * unit] as const,
      );
      const [first] = pairs;
      if (first?.[0] === 0 && first[1] === row) {
        yield { start: base + top * row, end: base + bottom * row, plane };
        continue;
      }
      for (let y = top; y < bottom; y++)
        for (const [from, to] of pairs)
          yield { start: base + y * row + from, end: base + y * row + to, plane };
    }
  }
}
