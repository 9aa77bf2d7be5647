import type { Point } from './rectBetween';

/** A pointer drawn over a picture. */
export interface Drag {
  /** In pixels of the picture. */
  readonly from: Point;
  readonly to: Point;
  /** In CSS pixels, since the last event. */
  readonly by: Point;
  readonly phase: 'begin' | 'move' | 'end' | 'cancel';
}
