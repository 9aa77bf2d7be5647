import type { Part10 } from '../../dicom/model/Part10';
import { decodeFrame } from '../decodeFrame';
import { pixelDescriptionOf } from '../pixelDescriptionOf';
import type { PixelProblem } from '../PixelProblem';
import { drawOverlays } from '../render/drawOverlays';
import { looksOf } from '../render/looksOf';
import { renderFrame } from '../render/renderFrame';

export interface TellingFrames {
  readonly kind: 'telling';
  /** Numbers from 0, in order: the first, the last, some between, and each that shows something new. */
  readonly frames: readonly number[];
}

/** Frames that are shown whatever they hold, evenly apart. */
const sampled = 12;
/** Side of a tile in pixels. Letters of any size that matters change one, or four that touch. */
const tile = 16;
/** Of 255: less contrast than this between letter and ground nobody reads. */
const contrast = 24;
/** Pixels within four tiles that touch: less than any letter of the smallest fonts has, which are 5 by 7. */
const letter = 8;

/**
 * Frames that stand for all others of a picture: what a frame that is left out shows was on the frame before it that is not. Text that is on one frame
 * only makes that frame one of them. Where everything moves, all frames are: then only all of them tell.
 */
export async function tellingFrames(part10: Part10): Promise<TellingFrames | PixelProblem> {
  const described = pixelDescriptionOf(part10);
  if ('kind' in described) return described;
  const { frames } = described;
  const always = new Set(
    Array.from({ length: Math.min(frames, sampled) }, (_, i) =>
      Math.round((i * (frames - 1)) / Math.max(1, Math.min(frames, sampled) - 1)),
    ),
  );
  const chosen: number[] = [];
  let latest: Screen | undefined;
  for (let frame = 0; frame < frames; frame++) {
    const raster = await decodeFrame(part10, frame);
    if ('kind' in raster) return raster;
    const [look] = await looksOf(part10, frame);
    const { rows, columns } = raster;
    const screen: Screen = { columns, rows, pixels: renderFrame(raster, look) };
    await drawOverlays(part10, frame, screen);
    if (latest !== undefined && !always.has(frame) && !showsMore(latest, screen)) continue;
    chosen.push(frame);
    latest = screen;
  }
  return { kind: 'telling', frames: chosen };
}

interface Screen {
  readonly columns: number;
  readonly rows: number;
  /** RGBA. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Whether at least a letter differs somewhere. */
function showsMore(before: Screen, { columns, rows, pixels }: Screen): boolean {
  if (before.columns !== columns || before.rows !== rows) return true;
  const old = before.pixels;
  const across = Math.ceil(columns / tile);
  /** Changed pixels by tile, in the row of tiles above and in this one. */
  let above = new Uint16Array(across + 1);
  let counts = new Uint16Array(across + 1);
  for (let y = 0; y < rows; y++) {
    for (let x = 0, at = y * columns * 4; x < columns; x++, at += 4) {
      if (
        Math.abs((pixels[at] ?? 0) - (old[at] ?? 0)) > contrast ||
        Math.abs((pixels[at + 1] ?? 0) - (old[at + 1] ?? 0)) > contrast ||
        Math.abs((pixels[at + 2] ?? 0) - (old[at + 2] ?? 0)) > contrast
      ) {
        const column = Math.floor(x / tile);
        counts[column] = (counts[column] ?? 0) + 1;
      }
    }
    if (y % tile !== tile - 1 && y !== rows - 1) continue;
    for (let column = 0; column < across; column++) {
      const next = column + 1;
      const changed = (counts[column] ?? 0) + (counts[next] ?? 0) + (above[column] ?? 0) + (above[next] ?? 0);
      if (changed >= letter) return true;
    }
    [above, counts] = [counts, above.fill(0)];
  }
  return false;
}
