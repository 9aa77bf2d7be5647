import type { Part10 } from '../../dicom/model/Part10';
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
  /** Those that are text so surely that a person must look before the picture goes out. Overlay planes do not go out. */
  readonly places: readonly TextBox[];
}

/** Frames that are searched one by one. */
const mostAlone = 8;
/** Pixels of frames that go into the least and greatest values over time: as they are stored, and where each frame must be decoded. */
const mostStored = 100_000_000;
const mostDecoded = 12_000_000;
/**
 * Lines below this logit are shown to a person and hold nothing back. Chosen by scripts/searchFigures.mjs: of names burned into pictures
 * of the corpus nearly all lie above, of pictures without text nearly all below (bench/detector/README.md).
 */
export const leastToHold = 4;

/**
 * Text in the picture of a file, as the file shows it, over the full range of its values, and in its overlay planes. Of several frames
 * the first, the last and some between are searched one by one, and all of them, or as many as are soon decoded, by the least and greatest
 * value that each pixel has over time. Frames that cannot be decoded are left out; the problem of the first one is told where none can.
 */
export async function findTextIn(part10: Part10): Promise<TextInFile | PixelProblem> {
  const described = pixelDescriptionOf(part10);
  if ('kind' in described) return described;
  const { frames, rows, columns } = described;
  const budget = part10.transferSyntax.encapsulated ? mostDecoded : mostStored;
  const alone = new Set(spread(frames, mostAlone));
  const folded = spread(frames, Math.max(mostAlone, Math.floor(budget / (rows * columns))));
  const overTime = new OverTime();
  const inPicture: TextBox[] = [];
  const inOverlays: TextBox[] = [];
  let framesSearched = 0;
  let problem: PixelProblem | undefined;
  for (const index of [...new Set([...alone, ...folded])].sort((a, b) => a - b)) {
    const raster = await decodeFrame(part10, index);
    if ('kind' in raster) {
      problem ??= raster;
      continue;
    }
    framesSearched++;
    const looks = await looksOf(part10, index);
    const views = toGray(raster, looks.length === 1 ? looks : [looks[0], ...looks.slice(-1)]);
    overTime.add(views);
    if (!alone.has(index)) continue;
    inPicture.push(...findText(views));
    const overlays = await overlayView(part10, index, raster);
    if (overlays !== undefined) inOverlays.push(...findText([overlays]));
  }
  if (framesSearched === 0 && problem !== undefined) return problem;
  if (framesSearched > 2) inPicture.push(...findText(overTime.views()));
  const places = mergeBoxes(inPicture).filter(({ score }) => score >= leastToHold);
  const boxes = rankByKnownWords(mergeBoxes([...inPicture, ...inOverlays]), knownWords(part10));
  return { kind: 'text', boxes, framesSearched, frames, places };
}

/** Up to `most` numbers of 0 to `frames` - 1, evenly apart, with both ends. */
function spread(frames: number, most: number): number[] {
  const count = Math.min(frames, most);
  return Array.from({ length: count }, (_, i) =>
    count === 1 ? 0 : Math.round((i * (frames - 1)) / (count - 1)),
  );
}
