import { onlyZeros } from '../../dicom/access/onlyZeros';
import type { Part10 } from '../../dicom/model/Part10';
import type { PixelExtra } from '../../dicom/model/PixelExtra';
import { frameBytes } from '../frameBytes';
import { framesOf } from '../framesOf';
import { littleEndianBytes } from '../littleEndianBytes';
import type { Described } from '../pixelDescriptionOf';
import { isVideo } from '../video/isVideo';
import { seeRle } from './bareRle';
import { describedLength } from './describedLength';
import { StrayBits } from './StrayBits';
import { uids } from '../../dicom/dictionary/uids';

/** What Pixel Data hold beside the pictures that the header tells of, and whether they hold less. */
export interface BeyondPixels {
  readonly extras: readonly Exclude<PixelExtra, 'segments'>[];
  readonly missing: boolean;
}

/** How much of the cells is read: none, those at the head of a file, or all. */
export type Reading = 'lengths' | 'some' | 'all';

const none: BeyondPixels = { extras: [], missing: false };
/** Bytes that hold whole cells of every width. */
const cells = 24;
const window = 21_875 * cells;
/** To inspect a file costs one reading of its head, in which cells stand too: what is in the others the cleaning sees. */
const head = 64 * 1024;
const mostFrames = 4;

/** Looks without a decoder: bits beside the values of other than native and RLE pictures are not seen. */
export async function beyondPixels(
  part10: Part10,
  description: Described,
  reading: Reading,
): Promise<BeyondPixels> {
  const { pixelData, transferSyntax } = part10;
  if (pixelData === undefined || 'kind' in description || isVideo(transferSyntax.uid)) return none;
  const stray =
    reading !== 'lengths' && description.numbers === 'integer' && StrayBits.mayBeIn(description)
      ? new StrayBits(description)
      : undefined;
  const { valueStart, valueEnd, fragments } = pixelData;
  if (fragments === undefined) {
    if (transferSyntax.encapsulated) return none;
    const described = describedLength(description);
    const length = valueEnd - valueStart;
    const held = Math.min(described, length);
    const end = reading === 'all' ? held : Math.min(held, inHead(valueStart));
    for (let at = 0; stray?.seen === false && at < end; at += window)
      stray.see(await littleEndianBytes(part10, pixelData, description, at, Math.min(end, at + window)));
    const behind = valueStart + held;
    const until = reading === 'all' ? valueEnd : Math.min(valueEnd, behind + window);
    // Zeros behind the last frame are padding, if more than there need be.
    const isLonger = reading !== 'lengths' && !(await onlyZeros(part10.stream, behind, until));
    return { extras: extrasOf(stray, isLonger), missing: length < described };
  }
  const frames = await framesOf(part10, pixelData, description.frames);
  if (frames === undefined) return none;
  if (transferSyntax.uid === uids.RLELossless && [8, 16, 32].includes(description.bitsAllocated)) {
    const step = reading === 'all' ? 1 : Math.max(1, Math.floor(frames.length / mostFrames));
    for (let index = 0; stray?.seen === false && index < frames.length; index += step) {
      const codestream = await frameBytes(part10, description, index);
      if (!('kind' in codestream)) seeRle(codestream, description, stray);
    }
  }
  const parts = frames.reduce((sum, { length }) => sum + length, 0);
  return {
    extras: extrasOf(stray, frames.length > 0 && fragments.length - 1 > parts),
    missing: frames.length < description.frames,
  };
}

/** Bytes of cells in the head of a file, or behind one that is all header. */
const inHead = (start: number): number => Math.floor((start < head ? head - start : head) / cells) * cells;

const extrasOf = (stray: StrayBits | undefined, isLonger: boolean): BeyondPixels['extras'] => [
  ...(stray?.seen === true ? (['stray-bits'] as const) : []),
  ...(isLonger ? (['excess-pixels'] as const) : []),
];
