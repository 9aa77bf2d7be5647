import { foreignRules } from './foreignRules';
import { ownRules } from './ownRules';
import { RuleError } from './RuleError';
import type { RuleSet } from './RuleSet';

/** Reads own rules (JSON), a script of CTP's DicomPixelAnonymizer or a recipe of pydicom/deid. */
export function readRules(text: string): RuleSet {
  const foreign = foreignRules(text);
  if (foreign !== undefined) return { kind: 'rules', ...foreign, fault: undefined };
  const none = { problems: [], left: [] };
  try {
    return { kind: 'rules', rules: ownRules(text), ...none, fault: undefined };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { kind: 'rules', rules: [], ...none, fault: error.at };
  }
}
