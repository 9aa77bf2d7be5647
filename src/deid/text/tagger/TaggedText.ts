import type { TextToken } from '../TextToken';

/** What the tagger asks of a text: its words, what stands between them, and what the lexicon says of each. */
export interface TaggedText {
  readonly tokens: readonly TextToken[];
  /** What stands before a word; behind the last one what is left. */
  gap(at: number): string;
  /** Whether a word is of one of these classes (`wordClass`). */
  is(at: number, classes: number): boolean;
  /** Whether the lexicon knows a word. */
  isListed(at: number): boolean;
}
