import { readFileSync } from 'node:fs';
import type { RedactionRule } from '../../src/pixel/RedactionRule';
import { ownRules } from '../../src/pixel/layouts/ownRules';
import { RuleError } from '../../src/pixel/layouts/RuleError';
import { importedRules } from './importedRules';
import { WrongUse } from '../disk/WrongUse';

/** `--redact RULES.json`: an array of rules, see docs/cleaning.md, or a rule set of CTP or pydicom/deid. Throws WrongUse with the place of the first fault: no rule is guessed. */
export function redactRules(path: string): readonly RedactionRule[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new WrongUse('--redact cannot be read');
  }
  const imported = importedRules(text);
  if (imported !== undefined) return imported;
  try {
    return ownRules(text);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const { at, expected } = error;
    throw new WrongUse(
      expected === 'JSON'
        ? '--redact is neither JSON nor a rule set of CTP or pydicom/deid'
        : `--redact: ${at === '' ? 'the file' : at} is not ${expected}`,
    );
  }
}
