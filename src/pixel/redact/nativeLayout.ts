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

/** Bits [start, end) of a frame that become black. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly plane: number;
}

const remembered = new WeakMap<
  readonly Band[],
  { readonly layout: NativeLayout; readonly runs: readonly Run[] }
>();

/**
 * The runs of a frame, in the order of the file; remembered for as long as the same bands come. Units that are only half covered go as a
 * whole.
 */
export function runsOf(layout: NativeLayout, bands: readonly Band[]): readonly Run[] {
  const before = remembered.get(bands);
  if (before?.layout === layout) return before.runs;
  const { pixelsPerUnit, unit, row, planes } = layout;
  const runs: Run[] = [];
  for (let plane = 0; plane < planes; plane++)
    for (const { top, bottom, spans } of bands)
      for (let y = top; y < bottom; y++)
        for (const [from, to] of spans) {
          const base = plane * layout.plane + y * row;
          const start = base + Math.floor(from / pixelsPerUnit) * unit;
          const end = base + Math.ceil(to / pixelsPerUnit) * unit;
          const last = runs.at(-1);
          // Where a row goes to its end and the next from its beginning, one run goes on.
          if (last?.end === start && last.plane === plane) runs[runs.length - 1] = { ...last, end };
          else runs.push({ start, end, plane });
        }
  remembered.set(bands, { layout, runs });
  return runs;
}
