import type { Part10 } from '../../dicom/Part10';
import { decodeFrame } from '../decodeFrame';
import { pixelDescriptionOf } from '../pixelDescriptionOf';
import type { PixelProblem } from '../PixelProblem';
import { looksOf } from '../render/looksOf';
import { toGray } from '../render/toGray';
import { findText } from './findText';
import { knownWords } from './knownWords';
import { mergeBoxes } from './mergeBoxes';
import { OverTime } from './OverTime';
import { rankByKnownWords } from './rankByKnownWords';
import type { TextBox } from './TextBox';

/** What was found in a file, over all frames that were looked at. */
export interface TextInFile {
  readonly kind: 'text';
  /** The likeliest first. */
  readonly boxes: readonly TextBox[];
  readonly framesSearched: number;
}

/** Frames that go into the least and greatest values over time. */
const mostSampled = 8;

/**
 * Text in the picture of a file, as the file shows it and over the full range of its values. Of several frames the first, the middle
 * and the last one are searched, and the least and greatest value that each pixel has over some more: what is printed into all frames
 * stays there, while the anatomy moves away. Frames that cannot be decoded are left out; the problem of the first one is told where
 * none can.
 */
export async function findTextIn(part10: Part10): Promise<TextInFile | PixelProblem> {
  const described = pixelDescriptionOf(part10);
  if ('kind' in described) return described;
  const sampled = spread(described.frames, mostSampled);
  const searched = new Set(spread(described.frames, 3));
  const overTime = new OverTime();
  const boxes: TextBox[] = [];
  let framesSearched = 0;
  let problem: PixelProblem | undefined;
  for (const index of sampled) {
    const raster = await decodeFrame(part10, index);
    if ('kind' in raster) {
      problem ??= raster;
      continue;
    }
    framesSearched++;
    const looks = await looksOf(part10, index);
    const views = toGray(raster, looks.length === 1 ? looks : [looks[0], ...looks.slice(-1)]);
    overTime.add(views);
    if (searched.has(index)) boxes.push(...findText(views));
  }
  if (framesSearched === 0 && problem !== undefined) return problem;
  if (framesSearched > 2) boxes.push(...findText(overTime.views()));
  const merged = mergeBoxes(boxes);
  return { kind: 'text', boxes: rankByKnownWords(merged, knownWords(part10)), framesSearched };
}

/** Up to `most` numbers of 0 to `frames` - 1, evenly apart, with both ends and, where `most` is odd, the middle. */
function spread(frames: number, most: number): number[] {
  const count = Math.min(frames, most);
  const at = (i: number): number => (count === 1 ? 0 : Math.round((i * (frames - 1)) / (count - 1)));
  const numbers = Array.from({ length: count }, (_, i) => at(i));
  return [...new Set([...numbers, ...(most > 3 ? spread(frames, 3) : [])])].sort((a, b) => a - b);
}
