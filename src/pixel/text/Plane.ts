import type { Picture } from './Picture';

/** A picture as light or as dark text is looked for in it. */
export interface Plane extends Picture {
  /** 255 for dark text: pixels are read exclusive-or this, as their negative, and all that follows knows only light text. */
  readonly flip: 0 | 255;
}
