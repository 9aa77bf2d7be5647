import type { Letter } from './Letter';

/** A connected area of ink that may be a letter, or letters that touch. */
export interface Glyph extends Letter {
  /** Pixels of ink. */
  readonly area: number;
  /** Mean of the top-hat: how far the ink stands out of what is around it. */
  readonly contrast: number;
  /** Mean grey of the ink. */
  readonly light: number;
  /** Greatest grey of the ink. */
  readonly peak: number;
  /** Standard deviation of the grey of the ink. */
  readonly spread: number;
  /** Mean step of grey over the edge, one pixel wide, as a share of the contrast: drawn letters are sharp, anatomy is not. */
  readonly sharpness: number;
  /** Share of the edge whose step is less than half of the contrast there: anatomy fades out or goes on somewhere, print does not. */
  readonly weakEdge: number;
  /** Runs of ink in a row of pixels: letters have one to three strokes side by side, specks and islands have one. */
  readonly rowRuns: number;
  /** Width of a stroke in pixels, from area and length of the edge. */
  readonly stroke: number;
}
