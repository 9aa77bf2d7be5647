import type { PixelDescription } from '../../pixel/PixelDescription';
import type { Band } from '../../pixel/redact/coverOf';
import { paintBits } from './paintBits';

const halved = new Set(['YBR_FULL_422', 'YBR_PARTIAL_422']);

/** A stretch of one colour, in bits. */
interface Area {
  readonly from: number;
  readonly to: number;
  readonly plane: number;
}

/** Where the areas of native frames lie in Pixel Data, worked out apart from what blacks out. */
export interface BlackedAreas {
  /** The first cell of an area in each plane, in bits from the start of the value. Empty where no frame has an area. */
  readonly cells: readonly Area[];
  /**
   * Writes one cell of each plane into all areas of a stretch of the value, which begins at byte `at`. Cells of bits are bytes of
   * that bit alone.
   */
  fill(bytes: Uint8Array, at: number, cells: readonly Uint8Array[]): void;
}

/** Undefined for cells that are neither bits nor whole bytes. */
export function blackedAreas(
  description: PixelDescription,
  bandsOf: (frame: number) => readonly Band[],
): BlackedAreas | undefined {
  const { rows, columns, samplesPerPixel, bitsAllocated, frames } = description;
  if (bitsAllocated % 8 !== 0 && (bitsAllocated !== 1 || samplesPerPixel !== 1)) return undefined;
  const packed = samplesPerPixel === 3 && halved.has(description.photometricInterpretation);
  const planes = description.planarConfiguration === 1 && !packed ? samplesPerPixel : 1;
  const width = packed ? 2 : 1;
  const cell = (packed ? 4 : samplesPerPixel / planes) * bitsAllocated;
  const row = (columns / width) * cell;
  const frameLength = planes * rows * row;

  const areasIn = (bands: readonly Band[]): Area[] => {
    const areas: Area[] = [];
    for (let plane = 0; plane < planes; plane++)
      for (const { top, bottom, spans } of bands)
        for (let y = top; y < bottom; y++)
          for (const [left, right] of spans) {
            const start = (plane * rows + y) * row;
            const from = start + Math.floor(left / width) * cell;
            const to = start + Math.ceil(right / width) * cell;
            const last = areas.at(-1);
            // The end of a row and the beginning of the next are one stretch.
            if (last?.to === from && last.plane === plane) areas[areas.length - 1] = { ...last, to };
            else areas.push({ from, to, plane });
          }
    return areas;
  };
  /** Frames with the same areas share their bands. */
  const known = new Map<readonly Band[], readonly Area[]>();
  const areasOf = (frame: number): readonly Area[] => {
    const bands = bandsOf(frame);
    let areas = known.get(bands);
    if (areas === undefined) known.set(bands, (areas = areasIn(bands)));
    return areas;
  };

  const cells: Area[] = [];
  for (let frame = 0; frame < frames && cells.length === 0; frame++)
    for (let plane = 0; plane < planes; plane++) {
      const first = areasOf(frame).find((area) => area.plane === plane);
      const from = frame * frameLength + (first?.from ?? 0);
      if (first !== undefined) cells.push({ from, to: from + cell, plane });
    }

  return {
    cells,
    fill: (bytes, at, values) => {
      const end = Math.min(frames, Math.ceil((8 * (at + bytes.length)) / frameLength));
      for (let frame = Math.floor((8 * at) / frameLength); frame < end; frame++) {
        const start = frame * frameLength - 8 * at;
        for (const { from, to, plane } of areasOf(frame))
          paintBits(bytes, start + from, start + to, values[plane] ?? bytes);
      }
    },
  };
}
