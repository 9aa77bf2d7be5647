import type { Rect } from '../Redaction';
import type { RedactionRule } from '../RedactionRule';
import { ctpCondition } from './ctpCondition';
import type { ImportedRules, ImportProblem } from './ImportedRules';

const rulePattern = /\{([^}]*)\}([^{]*)/g;
const parenthesised = /\(([^)]*)\)/g;

/**
 * Reads a script of CTP's DicomPixelAnonymizer (MIRC wiki, "The CTP DICOM Pixel Anonymizer"): `{ expression }` and behind it the
 * areas `(left, top, width, height)`; any other text is a title. CTP applies the first rule that fits; here all that fit are
 * applied, which covers what CTP covers and never less.
 */
export function importCtpScript(script: string): ImportedRules {
  const rules: RedactionRule[] = [];
  const problems: ImportProblem[] = [];
  const left: number[] = [];
  let before = script.slice(0, script.includes('{') ? script.indexOf('{') : script.length);
  for (const { index, 0: whole, 1: expression = '', 2: behind = '' } of script.matchAll(rulePattern)) {
    const line = lineAt(script, index);
    const areasAt = index + whole.length - behind.length;
    const areas = areasIn(behind);
    const condition = ctpCondition(expression);
    const bad = areas.find((area) => typeof area === 'number');
    if (bad !== undefined) problems.push({ line: lineAt(script, areasAt + bad), code: 'bad-area' });
    else if ('code' in condition)
      problems.push({ line: lineAt(script, index + 1 + condition.at), code: condition.code });
    else {
      const cover = areas.filter((area) => typeof area !== 'number');
      if (cover.length === 0) left.push(line);
      else rules.push({ name: titleIn(before), match: {}, when: condition, cover, reviewed: false });
    }
    before = behind;
  }
  const open = script.replaceAll(rulePattern, (whole) => whole.replaceAll(/[{}]/g, ' ')).search(/[{}]/);
  if (open !== -1) problems.push({ line: lineAt(script, open), code: 'bad-expression' });
  if (rules.length + problems.length + left.length === 0) problems.push({ line: 1, code: 'nothing-to-read' });
  return { rules, problems: problems.sort((a, b) => a.line - b.line), left };
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/** Areas, and where one cannot be read its place in the text. Words in parentheses belong to a title. */
function areasIn(text: string): (Rect | number)[] {
  return [...text.matchAll(parenthesised)].flatMap(({ index, 1: inner = '' }): (Rect | number)[] => {
    if (!/\d/.test(inner) || /[^\d\s,.+-]/.test(inner)) return [];
    const numbers = inner.split(',').map((part) => (/^\s*\d{1,6}\s*$/.test(part) ? Number(part) : -1));
    const [x = -1, y = -1, width = -1, height = -1, ...more] = numbers;
    const whole = more.length === 0 && [x, y, width, height].every((number) => number >= 0);
    return [whole ? { x, y, width, height } : index];
  });
}

/** The last line of text before a rule that is no area and no line of asterisks. */
const titleIn = (text: string): string =>
  text
    .replaceAll(parenthesised, (whole, inner: string) => (/[A-Za-z]/.test(inner) ? whole : ''))
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => /[\p{L}\d]/u.test(line)) ?? '';
