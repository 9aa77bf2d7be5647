import type { Finding } from '../../deid/findings/Inspection';
import { readableBytes } from '../../deid/plan/readableBytes';
import { formatTag } from '../../dicom/dictionary/formatTag';
import type { Part10 } from '../../dicom/model/Part10';
import { beyondPixels, type Reading } from '../../pixel/clean/beyondPixels';
import { overlaysInBits } from '../../pixel/overlaysInBits';
import { describedPixels } from '../../pixel/pixelDescriptionOf';

/**
 * What stands in the pixels where no viewer looks: planes that are drawn into unused bits (`overlay-bits`), other bits outside of Bits Stored
 * (`stray-bits`), bytes and fragments behind the last frame (`excess-pixels`); and that there are fewer than there should be
 * (`missing-pixels`).
 */
export async function pixelFindings(part10: Part10, reading: Reading): Promise<Finding[]> {
  const { pixelData } = part10;
  if (pixelData === undefined) return [];
  const { extras, missing } = await beyondPixels(part10, describedPixels(part10), reading);
  const planes = overlaysInBits(part10);
  const value = readableBytes(undefined, pixelData.valueEnd - pixelData.valueStart);
  const found = (keyword: string, path: string): Finding => ({ category: 'hidden', keyword, path, value });
  const path = formatTag(pixelData.tag);
  return [
    ...planes.map(({ group }) => found('overlay-bits', formatTag(group + 0x0102))),
    ...(planes.length === 0 && extras.includes('stray-bits') ? [found('stray-bits', path)] : []),
    ...(extras.includes('excess-pixels') ? [found('excess-pixels', path)] : []),
    ...(missing ? [found('missing-pixels', path)] : []),
  ];
}
