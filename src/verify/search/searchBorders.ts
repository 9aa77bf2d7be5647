import { bytesOf } from '../../dicom/model/bytesOf';
import type { Fragment } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { framesOf } from '../../pixel/framesOf';
import { describedPixels } from '../../pixel/pixelDescriptionOf';
import { isVideo } from '../../pixel/video/isVideo';
import type { Needle } from './Needle';
import type { ByteSearch } from './ByteSearch';
import { joined } from '../../dicom/model/joined';

/** Bytes from which on a needle is no chance. */
const certain = 8;

/**
 * What the headers of items part in encapsulated Pixel Data: needles that reach from one fragment into the next ones. Those inside of one are
 * found by whoever reads the file.
 * @returns the first, and where the second of its fragments begins
 */
export async function searchBorders(
  part10: Part10,
  matcher: ByteSearch,
): Promise<{ readonly needle: Needle; readonly at: number } | undefined> {
  const { stream } = part10;
  const reach = matcher.longest - 1;
  if (reach < 1) return undefined;
  let before = new Uint8Array();
  let found: { readonly needle: Needle; readonly at: number } | undefined;
  for (const { start, valueStart, valueEnd } of await parted(part10)) {
    const head = await bytesOf(stream, valueStart, Math.min(valueEnd, valueStart + reach));
    const both = joined([before, head]);
    const border = before.length;
    matcher.search(both, (needle, index) => {
      const crosses = index < border && index + needle.bytes.length > border;
      if (!crosses || needle.weight < certain) return false;
      found = { needle, at: start };
      return true;
    });
    if (found !== undefined) return found;
    const isShort = valueEnd - valueStart <= reach;
    const tail = isShort ? both : await bytesOf(stream, valueEnd - reach, valueEnd);
    before = tail.slice(Math.max(0, tail.length - reach));
  }
  return undefined;
}

/** The fragments of frames that have several; all of them where nobody can tell. */
async function parted(part10: Part10): Promise<readonly Fragment[]> {
  const { pixelData, transferSyntax } = part10;
  const fragments = pixelData?.fragments?.slice(1) ?? [];
  if (pixelData === undefined || fragments.length < 2 || isVideo(transferSyntax.uid)) return fragments;
  const description = describedPixels(part10);
  if ('kind' in description) return fragments;
  const frames = await framesOf(part10, pixelData, description.frames);
  if (frames === undefined) return fragments;
  const starts = new Set(
    frames.flatMap((parts) => (parts.length > 1 ? parts.map(({ start }) => start) : [])),
  );
  return fragments.filter(({ valueStart }) => starts.has(valueStart));
}
