import type { RedactionRule } from '../src/pixel/RedactionRule';
import { importCtpScript } from '../src/pixel/layouts/importCtpScript';
import { importDeidRecipe } from '../src/pixel/layouts/importDeidRecipe';
import { WrongUse } from './WrongUse';

const mostTold = 20;

/**
 * `--redact` with the rule set of another program: a recipe of pydicom/deid by its first words, a script of CTP's
 * DicomPixelAnonymizer by its braces; undefined for anything else. Throws WrongUse with all lines that cannot be translated: what a
 * rule set covers and this program would not is worse than none.
 */
export function importedRules(text: string): readonly RedactionRule[] | undefined {
  const first = text.split('\n').find((line) => /^\s*[^\s#]/.test(line)) ?? '';
  const recipe = /^\s*(FORMAT\s|%)/i.test(first);
  if (!recipe && (/^\s*[[{]\s*["{}\]]/.test(text) || !/\{[^}]*\}\s*\(/.test(text))) return undefined;
  const { rules, problems, left } = recipe ? importDeidRecipe(text) : importCtpScript(text);
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
