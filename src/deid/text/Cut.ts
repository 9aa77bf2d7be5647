import type { CutReason } from './CutReason';
import type { Phrase } from './Phrase';
import type { SecretMatcher } from './SecretMatching';

/** A word that goes, by its place in the phrase; `all`: nothing of the text can stay. */
export interface Cut {
  readonly at: number | 'all';
  readonly because: CutReason;
}

export type TextRule = (phrase: Phrase, guard: SecretMatcher) => readonly Cut[];
