import type { CutReason } from '../CutReason';

/** What somebody may be known or reached by, as texts write it. */
export interface IdentifyingPattern {
  /** Global. */
  readonly pattern: RegExp;
  readonly because: CutReason;
  /** It says itself, or by the word beside it, what it is; the others look like figures of devices, too. */
  readonly tells: boolean;
}

/** Patterns in a row that have their reason in common. */
export const patternsOf = (
  because: CutReason,
  tells: boolean,
  ...patterns: readonly RegExp[]
): IdentifyingPattern[] => patterns.map((pattern) => ({ pattern, because, tells }));
