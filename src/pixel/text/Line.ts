import type { Glyph } from './Glyph';

/** Letters in a row, in pixels of one layer of the pyramid. Edges are inclusive. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of its capitals. */
  readonly letterHeight: number;
}
