import type { Span } from './identifyingSpans';

/** Whether a text holds one of the identifying values, however it is spelt. */
export interface SecretMatcher {
  /** Anywhere in a text. */
  within(text: string): boolean;
  /** The places where they stand. */
  spans(text: string): Span[];
  /** As the whole text; names, IDs and accession numbers of four characters or more. */
  equals(text: string): boolean;
  /** Where words stand that are parts of one of the names, be it a usual word (`herz` of `Herz^Anna`) or a small one (`Le^Do`). */
  nameWords(text: string): Span[];
  /**
   * Whether a word is a word of a name but for one letter (`Hartmnan` of `Hartmann^Anna`).
   * @param isBeside whether another word of a name stands beside it: then of short names, too
   */
  isNearName(word: string, isBeside: boolean): boolean;
}
