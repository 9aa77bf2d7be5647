import type { RedactionRule } from '../RedactionRule';

/** A rule set of another program as ours. What could not be translated is listed, never dropped in silence. */
export interface ImportedRules {
  /** None of them counts as reviewed: whoever imports them has not looked at pictures yet. */
  readonly rules: readonly RedactionRule[];
  /** Rules that are not among `rules` because of these lines. */
  readonly problems: readonly ImportProblem[];
  /** Lines where something begins that asks for nothing in pictures: flags without areas, actions on the header. */
  readonly left: readonly number[];
}

export interface ImportProblem {
  /** From 1. */
  readonly line: number;
  readonly code: ImportProblemCode;
}

export type ImportProblemCode =
  | 'bad-expression' // neither a term nor an operator of the language
  | 'bad-area' // four whole numbers are needed, none below zero
  | 'unknown-attribute' // PS3.6 has no such keyword or tag
  | 'unknown-test' // not one of the language's tests
  | 'bad-pattern' // a regular expression that this program cannot read
  | 'unknown-source' // areas from another attribute than the ultrasound regions
  | 'cannot-keep' // an area to be kept within areas that go, which this format cannot say
  | 'outside-of-rule' // a line that belongs to no rule
  | 'nothing-to-read'; // no rule at all
