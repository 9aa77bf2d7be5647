import type { Locale } from './lists';

/**
 * What a seed plants. Sets are written before the cleaner is looked at; a set that was looked at while it was mended is spent, and the
 * next one counts.
 */
export interface WordSet {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly occupations: readonly string[];
  readonly streets: Readonly<Record<Locale, readonly string[]>>;
  readonly towns: Readonly<Record<Locale, readonly string[]>>;
  /** Short remarks: `{…}` is filled with what identifies and must go; `[…]` is what a reader of the study needs and must stay. */
  readonly descriptions: Readonly<Record<Locale, readonly string[]>>;
  /** Passages of structured reports, the same way. */
  readonly reports: Readonly<Record<Locale, readonly string[]>>;
}
