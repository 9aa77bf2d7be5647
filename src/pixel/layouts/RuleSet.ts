import type { ImportedRules } from './ImportedRules';

/** The rules of a file that a person gave, of whatever program. */
export interface RuleSet extends ImportedRules {
  readonly kind: 'rules';
  /** Where own rules cannot be read, a place in the JSON, `''` for all of it. There are no rules then: none is guessed. */
  readonly fault: string | undefined;
}
