import type { RuleKind } from '../../profile/ruleOf';
import type { ChosenProfile, Policy } from './Policy';
import type { Subject } from './Subject';
import type { Verdict } from './Verdict';

/** What a rule is about: the part of the conformance statement that its sentence stands in. */
export type Topic =
  | 'order'
  | 'removed'
  | 'table'
  | 'unlisted'
  | 'uids'
  | 'kept'
  | 'dates'
  | 'texts'
  | 'patient'
  | 'content'
  | 'private'
  | 'pixels'
  | 'own-record';

/** One rule of many in order: the first that speaks about an element decides. */
export interface Rule {
  /** What it does, in one sentence: docs/cleaning.md and the conformance statement are made of these. */
  readonly says: string;
  readonly topic: Topic;
  /** Under which choices it is in force; undefined: under all. */
  readonly under?: (chosen: ChosenProfile) => boolean;
  /** The kinds of attributes that it speaks about; undefined: all. */
  readonly of?: readonly RuleKind['does'][];
  /**
   * Whether it says the same of the same value in other files, where that stands at the top level, is no sequence and no UID, is loaded and short, and nothing is
   * decided or known to leak: whether it looks at nothing but tag, VR and value and what `Policy.verdicts` is made for. Not given: it may look at more.
   */
  readonly recurs?: true | ((subject: Subject) => boolean);
  /** Undefined where it says nothing. */
  judge(subject: Subject, policy: Policy): Verdict | undefined;
}
