import type { Letter } from './Letter';

/** Letters in a row, in pixels of one layer of the pyramid. Edges are inclusive. */
export interface Line<L extends Letter = Letter> {
  readonly glyphs: readonly L[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of its capitals. */
  readonly letterHeight: number;
}
