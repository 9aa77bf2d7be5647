import { goesStill } from './goesStill';
import type { Areas } from './Sight';

/** Whether the same goes from a frame, however many rectangles say so. */
export const sameAreas = (a: Areas, b: Areas, frame: number): boolean =>
  goesStill(a, b, frame) && goesStill(b, a, frame);
