import { formatTag } from '../../dicom/dictionary/formatTag';
import { tagOfKeyword } from '../../dicom/dictionary/tagOfKeyword';
import type { RuleCondition } from '../RuleCondition';
import type { ImportProblem } from './ImportedRules';
import { readablePattern } from './readablePattern';

const tests = ['contains', 'notcontains', 'equals', 'notequals', 'missing', 'present', 'empty'] as const;
type Test = (typeof tests)[number];

interface CriterionLine {
  readonly line: number;
  readonly text: string;
}

/**
 * The criteria of a label: `+` before a line is and, `||` before it is or, both from the top down; a line without either begins
 * anew, and one of these groups is enough. Within a line `||` and `+` are worked out first. No criteria: always.
 */
export function deidCriteria(lines: readonly CriterionLine[]): RuleCondition | ImportProblem {
  const groups: RuleCondition[] = [];
  for (const { line, text } of lines) {
    const [, operator = '', rest = ''] = /^(\+|\|\|)?\s*(.*)$/s.exec(text) ?? [];
    const one = withinLine(line, rest);
    if ('code' in one) return one;
    const before = groups.at(-1);
    if (operator === '' || before === undefined) groups.push(one);
    else groups[groups.length - 1] = join(operator, before, one);
  }
  const [only, ...more] = groups;
  return only === undefined ? { all: [] } : more.length === 0 ? only : { any: groups };
}

const join = (operator: string, left: RuleCondition, right: RuleCondition): RuleCondition =>
  operator === '+' ? { all: [left, right] } : { any: [left, right] };

/** Operators count where a test follows: values may hold them too. */
const inner = new RegExp(`\\s*(\\|\\||\\+)\\s*(?=(?:${tests.join('|')})\\s)`, 'i');

function withinLine(line: number, text: string): RuleCondition | ImportProblem {
  const [first = '', ...rest] = text.split(inner);
  let whole = criterion(line, first);
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const next = criterion(line, rest[i + 1] ?? '');
    if ('code' in next) return next;
    if ('code' in whole) return whole;
    whole = join(rest[i] ?? '', whole, next);
  }
  return whole;
}

function criterion(line: number, text: string): RuleCondition | ImportProblem {
  const [, word = '', field = '', rest = ''] = /^(\S+)\s+(\S+)\s*(.*)$/s.exec(text.trim()) ?? [];
  const test = tests.find((each) => each === word.toLowerCase());
  if (test === undefined) return { line, code: 'unknown-test' };
  const path = pathOf(field);
  if (path === undefined) return { line, code: 'unknown-attribute' };
  return conditionOf(test, path, rest.trim()) ?? { line, code: 'bad-pattern' };
}

/** Capitals and spaces around a value never count; of several values one is enough. */
function conditionOf(test: Test, path: string, text: string): RuleCondition | undefined {
  switch (test) {
    case 'missing':
    case 'empty':
      return { path, is: test };
    case 'present':
      return { not: { path, is: 'missing' } };
    case 'contains':
      return finding(path, text);
    case 'notcontains':
      return negated(finding(path, text));
    case 'equals':
      return equal(path, text);
    case 'notequals':
      return negated(equal(path, text));
  }
}

const negated = (condition: RuleCondition | undefined): RuleCondition | undefined =>
  condition && { not: condition };

function finding(path: string, text: string): RuleCondition | undefined {
  if (text === '' || readablePattern(text) === undefined) return undefined;
  return { path, is: 'finding', text, values: 'each' };
}

/** `CT|MRI` is one of the two, as the documentation has it. */
function equal(path: string, text: string): RuleCondition | undefined {
  if (text === '') return undefined;
  const any = text.split('|').map((one): RuleCondition => ({
    path,
    is: 'equal',
    text: one.trim(),
    values: 'each',
  }));
  return any.length === 1 ? any[0] : { any };
}

function pathOf(field: string): string | undefined {
  const [, group, element] = /^\(?([0-9a-f]{4}),?([0-9a-f]{4})\)?$/i.exec(field) ?? [];
  if (group !== undefined && element !== undefined) return `(${group},${element})`.toUpperCase();
  const tag = tagOfKeyword(field);
  return tag === undefined ? undefined : formatTag(tag).toUpperCase();
}
