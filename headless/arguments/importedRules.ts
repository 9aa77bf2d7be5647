import type { RedactionRule } from '../../src/pixel/RedactionRule';
import { foreignRules } from '../../src/pixel/layouts/foreignRules';
import { WrongUse } from '../disk/WrongUse';

const mostTold = 20;

/**
 * `--redact` with the rule set of another program; undefined for anything else. Throws WrongUse with all lines that cannot be translated: what a
 * rule set covers and this program would not is worse than none.
 */
export function importedRules(text: string): readonly RedactionRule[] | undefined {
  const imported = foreignRules(text);
  if (imported === undefined) return undefined;
  const { rules, problems, left } = imported;
  if (problems.length > 0) {
    const told = problems.slice(0, mostTold).map(({ line, code }) => `\n  line ${String(line)}: ${code}`);
    throw new WrongUse(`--redact: ${String(problems.length)} rules cannot be translated${told.join('')}`);
  }
  if (rules.length === 0) throw new WrongUse('--redact holds no rule with areas');
  console.error(
    `reinschrift: ${String(rules.length)} rules translated, none of them counts as reviewed; ${String(left.length)} parts without areas left out`,
  );
  return rules;
}
