import type { KeptWord, PresetName } from '../../deid/profile/Preset';
import type { CutReason } from '../../deid/text/CutReason';
import type { DecisionReach } from './Decided';

/** A decision of the person that a word of cleaned texts stays. */
export interface WordDecision extends Pick<KeptWord, 'id'> {
  /** Folded. */
  readonly word: string;
  /** As it stood where the person decided. */
  readonly shown: string;
  /** Why it would go. */
  readonly because: CutReason;
  /** Path and PS3.6 keyword of its place; undefined for all texts. */
  readonly place: { readonly at: string; readonly keyword: string } | undefined;
  /** The purpose under which it was taken; it holds under no other. */
  readonly preset: PresetName;
  readonly reach: Exclude<DecisionReach, 'file'>;
  /** Ids of the files that it holds for; undefined for all. */
  readonly files: ReadonlySet<number> | undefined;
}

/** As the plan hears it. */
export const keptWordOf = ({ id, word, place }: WordDecision): KeptWord =>
  place === undefined ? { id, word } : { id, word, at: place.at };
