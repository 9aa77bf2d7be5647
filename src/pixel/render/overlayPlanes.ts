import type { Part10 } from '../../dicom/model/Part10';
import { wholeCells } from '../wholeCells';
import { decodeFrame } from '../decodeFrame';
import { overlaysInBits } from '../overlaysInBits';
import { pixelDescriptionOf } from '../pixelDescriptionOf';

/** Where overlays that lie in the bits of frame `index` are drawn: 255 for each such pixel. Undefined where there are none. */
export async function overlayPlanes(part10: Part10, index: number): Promise<Uint8Array | undefined> {
  const planes = overlaysInBits(part10);
  const description = pixelDescriptionOf(part10);
  if (planes.length === 0 || 'kind' in description || description.samplesPerPixel !== 1) return undefined;
  const cells = await decodeFrame(part10, index, wholeCells(description));
  if ('kind' in cells) return undefined;
  let mask = 0;
  for (const { bit } of planes) mask |= 1 << bit;
  return Uint8Array.from(cells.samples, (cell) => ((cell & mask) === 0 ? 0 : 255));
}
