import type { CoveredArea, Rect } from './Redaction';
import type { RuleCondition } from './RuleCondition';

/** What is blacked out in all files of one kind, by a device or a person's own knowledge of it. Holds no value of a patient. */
export interface RedactionRule {
  /** For people: what the rule is about. */
  readonly name?: string;
  /** Where it comes from. */
  readonly source?: string;
  /** Every entry must hold. */
  readonly match: RuleMatch;
  /** Where given, it must hold too. */
  readonly when?: RuleCondition;
  readonly cover?: readonly CoveredArea[];
  /** Everything outside of these goes; `ultrasound-regions`: those that the file itself names (0018,6011), and no file without them. */
  readonly keepOnly?: readonly Rect[] | 'ultrasound-regions';
  /** True where a person has checked what the rule leaves on pictures of this kind: only then is the copy stamped. */
  readonly reviewed?: boolean;
}

/** Texts are compared without regard to case; `*` stands for any characters. Of several values of an attribute one must fit. */
export interface RuleMatch {
  readonly manufacturer?: string;
  readonly model?: string;
  readonly softwareVersions?: string;
  readonly modality?: string;
  readonly sopClass?: string;
  readonly transferSyntax?: string;
  readonly photometricInterpretation?: string;
  readonly imageType?: string;
  readonly rows?: number;
  readonly columns?: number;
}
