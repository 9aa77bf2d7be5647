import type { GreyRange, Window } from '../file/pictures/ViewedPicture';
import type { Point } from './rectBetween';

/** CSS pixels that lead through the whole range of the values: two hands wide. */
const reach = 1024;

/**
 * The window after a pointer was dragged: wider to the right, brighter upwards. Steps follow the range of the values, which of floats may
 * be far below 1; the window never closes.
 */
export function draggedWindow({ low, high }: GreyRange, now: Window, by: Point): Window {
  const step = (high > low ? high - low : 1) / reach;
  return { center: now.center - by.y * step, width: Math.max(step, now.width + by.x * step) };
}
