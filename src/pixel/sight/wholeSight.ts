import type { Glimpse, Sight, Way } from './Sight';
import { allCells } from './visibleCells';

/** No video is longer; a header can say anything. */
const mostFrames = 1_000_000;

/** Every frame was on the screen, with nothing drawn over it. */
export function wholeSight(frames: number, by: Way): Sight {
  const glimpses: readonly Glimpse[] = [{ by, cells: allCells, drawn: { cover: [] } }];
  return new Map(Array.from({ length: Math.min(frames, mostFrames) }, (_, frame) => [frame, glimpses]));
}
