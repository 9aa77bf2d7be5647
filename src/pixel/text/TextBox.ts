import type { Rect } from '../Redaction';

/** An area that may be text. A help for eyes, never the judge. */
export interface TextBox extends Rect {
  /** Logit of the line model: above 0 likelier text than not. */
  readonly score: number;
  /** How many letters its words may have, from left to right. */
  readonly letters: readonly number[];
}
