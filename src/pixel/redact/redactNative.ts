import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import type { PatchPiece } from '../../dicom/write/Change';
import type { BareNative } from '../clean/bareNative';
import { littleEndianBytes } from '../littleEndianBytes';
import type { PixelDescription } from '../PixelDescription';
import type { PixelProblem, PixelProblemCode } from '../PixelProblem';
import type { AsChanged } from '../AsChanged';
import { blackOf } from './blackOf';
import { blackUnits } from './blackUnits';
import { blackenRuns } from './blackenRuns';
import type { Band } from './coverOf';
import type { KeepBytes } from '../KeepBytes';
import { nativeLayout, runsOf, type NativeLayout } from './nativeLayout';

/** Bytes between two runs that are copied rather than left in the source: one part is cheaper than many. */
const widestGap = 0x10000;
const longestPart = 4 * 1024 * 1024;

const problem = (code: PixelProblemCode): PixelProblem => ({ kind: 'pixel-problem', code });

/**
 * The value of native Pixel Data with the areas black, by splicing: one fresh part for each frame and region, all else stays in the source;
 * or as one part that turns black when it is read. The whole of a cell goes.
 */
export async function redactNative(
  { part10, pixelData, repeatsSign }: Pick<BareNative, 'part10' | 'pixelData' | 'repeatsSign'>,
  description: PixelDescription,
  bandsOf: (frame: number) => readonly Band[],
  keep: KeepBytes,
  asChanged?: AsChanged,
): Promise<readonly PatchPiece[] | PixelProblem> {
  const layout = nativeLayout(description);
  const black = blackOf(part10, { ...description, bits: description.bitsStored });
  if (layout === undefined || black === undefined) return problem('unsupported-syntax');
  const { frames, bitsAllocated } = description;
  const { start, valueStart, valueEnd } = pixelData;
  const blacken = blackenRuns(layout, frames, bandsOf, blackUnits(description, layout, black, repeatsSign));
  const swapped = pixelData.vr !== 'OB' && bigEndianAt(part10, start);
  if (asChanged !== undefined && !swapped) {
    return [asChanged(part10.stream.slice(valueStart, valueEnd), blacken)];
  }

  /** Bytes that are stored together: parts begin and end between them. */
  const word = swapped ? Math.max(2, bitsAllocated / 8) : 1;
  const pieces: PatchPiece[] = [];
  // Frames are alike: what is all black in one is the same bytes in the others.
  const same = new Map<string, Blob>();
  let done = valueStart;
  for (const part of partsOf(layout, frames, bandsOf, word, valueEnd - valueStart)) {
    const length = part.end - part.start;
    const key = part.allBlack ? `${String((8 * part.start) % layout.frame)} ${String(length)}` : undefined;
    let fresh = key === undefined ? undefined : same.get(key);
    if (fresh === undefined) {
      const bytes = part.allBlack
        ? new Uint8Array(length)
        : (await littleEndianBytes(part10, pixelData, description, part.start, part.end)).slice();
      blacken(bytes, part.start);
      for (let at = 0; word > 1 && at + word <= length; at += word) bytes.subarray(at, at + word).reverse();
      fresh = keep(bytes);
      if (key !== undefined) same.set(key, fresh);
    }
    pieces.push({ start: done, end: valueStart + part.start }, fresh);
    done = valueStart + part.end;
  }
  return [...pieces, { start: done, end: valueEnd }];
}

/** A stretch of the value that is written afresh, in bytes. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** Whether nothing of the source is in it. */
  readonly allBlack: boolean;
}

/** The runs of all frames, gathered into parts. */
function* partsOf(
  layout: NativeLayout,
  frames: number,
  bandsOf: (frame: number) => readonly Band[],
  word: number,
  length: number,
): Generator<Part> {
  let part: Part | undefined;
  for (let frame = 0; frame < frames; frame++)
    for (const run of runsOf(layout, bandsOf(frame))) {
      const first = frame * layout.frame + run.start;
      const behind = frame * layout.frame + run.end;
      for (let from = first; from < behind; from += 8 * longestPart) {
        const to = Math.min(behind, from + 8 * longestPart);
        const start = Math.floor(from / 8 / word) * word;
        const end = Math.min(Math.ceil(to / 8 / word) * word, length);
        // Of frames that the file does not hold nothing can go.
        if (start >= end) break;
        // Runs of bits may meet in one byte, which then stays with both.
        const isFar =
          part !== undefined &&
          start >= part.end &&
          (start - part.end > widestGap || end - part.start > longestPart);
        if (part !== undefined && isFar) {
          yield part;
          part = undefined;
        }
        if (part === undefined) part = { start, end, allBlack: 8 * start === from && 8 * end === to };
        else part = { start: part.start, end: Math.max(part.end, end), allBlack: false };
      }
    }
  if (part !== undefined) yield part;
}
