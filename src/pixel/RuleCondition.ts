/**
 * What must be true of a file's header for a rule to apply. Plain data: rule sets of other programs are translated into it without
 * a loss.
 */
export type RuleCondition =
  | { readonly all: readonly RuleCondition[] }
  | { readonly any: readonly RuleCondition[] }
  | { readonly not: RuleCondition }
  /** At least one usable item of Sequence of Ultrasound Regions (0018,6011). */
  | { readonly has: 'ultrasound-regions' }
  | AttributeCondition;

export interface AttributeCondition {
  /** `(0008,0070)`, or within the first items of sequences `(0018,6011)[0].(0018,601A)`; group 0002 is the file meta information. */
  readonly path: string;
  readonly is:
    | 'missing' // the attribute is not there
    | 'empty' // it is there, without a value
    | 'equal'
    | 'containing'
    | 'starting'
    | 'ending'
    | 'matching' // the whole text, a regular expression
    | 'finding' // a regular expression anywhere in the text
    | 'less' // as a whole number
    | 'greater';
  /** Not for `missing` and `empty`. */
  readonly text?: string;
  /** Where true, capitals count. */
  readonly exactCase?: boolean;
  /** Of several values: `each` is asked by itself and one is enough; else all are one text, with backslashes between them. */
  readonly values?: 'each' | 'joined';
}
