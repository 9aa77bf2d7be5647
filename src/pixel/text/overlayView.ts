import type { Part10 } from '../../dicom/model/Part10';
import { drawOverlays } from '../render/drawOverlays';
import type { GrayView } from '../render/GrayView';

/** The overlay planes of frame `index` (from 0) alone, white on black; undefined where none draws anything. */
export async function overlayView(
  part10: Part10,
  index: number,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<GrayView | undefined> {
  if (!part10.dataSet.elements.some(({ tag }) => Math.floor(tag / 0x1000000) === 0x60)) return undefined;
  const drawn = new Uint8ClampedArray(rows * columns * 4);
  await drawOverlays(part10, index, { pixels: drawn, rows, columns });
  const pixels = new Uint8Array(rows * columns);
  let any = false;
  for (let i = 0; i < pixels.length; i++)
    if (drawn[4 * i + 3] === 255) {
      pixels[i] = 255;
      any = true;
    }
  return any ? { rows, columns, pixels, text: 'both' } : undefined;
}
