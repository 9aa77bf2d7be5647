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
import { overlayView } from './overlayView';
import { rankByKnownWords } from './rankByKnownWords';
import type { TextBox } from './TextBox';

/** What was found in a file, over all frames that were looked at. */
export interface TextInFile {
  readonly kind: 'text';
  /** The likeliest first. */
  readonly boxes: readonly TextBox[];
  readonly framesSearched: number;
  /** Frames that the picture has. */
  readonly frames: number;
  /** How many of the boxes are text so surely that a person must look before the picture goes out. Overlay planes do not go out. */
  readonly places: number;
}

/** Frames that are searched. */
const mostSampled = 8;
/**
 * Lines below this logit are shown to a person and hold nothing back. Chosen by scripts/searchFigures.mjs: of names burned into pictures
 * of the corpus nearly all lie above, of pictures without text nearly all below (test/detector/README.md).
 */
const leastToHold = 4;

/**
 * Text in the picture of a file, as the file shows it, over the full range of its values, and in its overlay planes. Of several frames
 * the first, the middle, the last one and some more are searched, and the least and greatest value that each pixel has over them: what is
 * printed into all frames stays there, while the anatomy moves away. Frames that cannot be decoded are left out; the problem of the first
 * one is told where none can.
 */
export async function findTextIn(part10: Part10): Promise<TextInFile | PixelProblem> {
  const described = pixelDescriptionOf(part10);
  if ('kind' in described) return described;
  const { frames } = described;
  const overTime = new OverTime();
  const inPicture: TextBox[] = [];
  const inOverlays: TextBox[] = [];
  let framesSearched = 0;
  let problem: PixelProblem | undefined;
  for (const index of spread(frames)) {
    const raster = await decodeFrame(part10, index);
    if ('kind' in raster) {
      problem ??= raster;
      continue;
    }
    framesSearched++;
    const looks = await looksOf(part10, index);
    const views = toGray(raster, looks.length === 1 ? looks : [looks[0], ...looks.slice(-1)]);
    overTime.add(views);
    inPicture.push(...findText(views));
    const overlays = await overlayView(part10, index, raster);
    if (overlays !== undefined) inOverlays.push(...findText([overlays]));
  }
  if (framesSearched === 0 && problem !== undefined) return problem;
  if (framesSearched > 2) inPicture.push(...findText(overTime.views()));
  const places = mergeBoxes(inPicture).filter(({ score }) => score >= leastToHold).length;
  const boxes = rankByKnownWords(mergeBoxes([...inPicture, ...inOverlays]), knownWords(part10));
  return { kind: 'text', boxes, framesSearched, frames, places };
}

/** The numbers of `mostSampled` frames at most, evenly apart, with both ends, and the one in the middle. */
function spread(frames: number): number[] {
  const count = Math.min(frames, mostSampled);
  const at = (i: number): number => (count === 1 ? 0 : Math.round((i * (frames - 1)) / (count - 1)));
  const numbers = Array.from({ length: count }, (_, i) => at(i));
  return [...new Set([...numbers, Math.floor(frames / 2)])].sort((a, b) => a - b);
}
