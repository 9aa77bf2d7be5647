import type { CutReason } from '../../deid/text/CutReason';

/** A word of a cleaned text of which there is something to say, or a stretch that stays. */
export interface TextPiece {
  readonly text: string;
  /** Why it goes; undefined where it stays. */
  readonly because?: CutReason;
  /** Folded, of a word that a person may keep, or keeps. */
  readonly word?: string;
}
