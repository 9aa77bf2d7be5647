import type { GreyPicture } from './GreyPicture';

/** A picture as light or as dark text is looked for in it. */
export interface Plane extends GreyPicture {
  /** 255 for dark text: pixels are read exclusive-or this, as their negative, and all that follows knows only light text. */
  readonly flip: 0 | 255;
}
