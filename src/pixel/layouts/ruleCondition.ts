import type { AttributeCondition, RuleCondition } from '../RuleCondition';
import { readablePattern } from './readablePattern';
import { RuleError } from './RuleError';

const tests: readonly AttributeCondition['is'][] = [
  'missing', 'empty', 'equal', 'containing', 'starting', 'ending', 'matching', 'finding', 'less', 'greater',
]; // prettier-ignore
const pathPattern = /^(\([0-9a-f]{4},[0-9a-f]{4}\)\[0\]\.)*\([0-9a-f]{4},[0-9a-f]{4}\)$/i;
const deepest = 50;

/** The `when` of an own rule. Throws RuleError with the place of the first fault. */
export function ruleCondition(value: unknown, at: string, depth = 0): RuleCondition {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > deepest)
    throw wrong(at, 'a condition');
  const given = value as Record<string, unknown>;
  const [key = '', ...more] = Object.keys(given);
  if (more.length === 0) {
    const list = (each: unknown): RuleCondition[] => {
      if (!Array.isArray(each)) throw wrong(`${at}.${key}`, 'a list');
      return each.map((one, i) => ruleCondition(one, `${at}.${key}[${String(i)}]`, depth + 1));
    };
    if (key === 'all') return { all: list(given.all) };
    if (key === 'any') return { any: list(given.any) };
    if (key === 'not') return { not: ruleCondition(given.not, `${at}.not`, depth + 1) };
    if (key === 'has' && given.has === 'ultrasound-regions') return { has: given.has };
  }
  return attributeCondition(given, at);
}

function attributeCondition(given: Record<string, unknown>, at: string): AttributeCondition {
  const { path, is, text, exactCase, values, ...rest } = given;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw wrong(`${at}.${unknown}`, 'known');
  const test = tests.find((each) => each === is);
  if (test === undefined) throw wrong(`${at}.is`, `one of ${tests.join(', ')}`);
  if (typeof path !== 'string' || !pathPattern.test(path)) throw wrong(`${at}.path`, 'a path as (0008,0070)');
  const needsText = test !== 'missing' && test !== 'empty';
  if (needsText ? typeof text !== 'string' : text !== undefined)
    throw wrong(`${at}.text`, needsText ? 'a text' : 'left out');
  if (exactCase !== undefined && typeof exactCase !== 'boolean')
    throw wrong(`${at}.exactCase`, 'true or false');
  if (values !== undefined && values !== 'each' && values !== 'joined')
    throw wrong(`${at}.values`, 'each or joined');
  if (typeof text !== 'string') return { path, is: test };
  if ((test === 'matching' || test === 'finding') && readablePattern(text) === undefined)
    throw wrong(`${at}.text`, 'a pattern that can be read');
  return {
    path,
    is: test,
    text,
    ...(exactCase === undefined ? {} : { exactCase }),
    ...(values === undefined ? {} : { values }),
  };
}

const wrong = (at: string, expected: string): RuleError => new RuleError(at, expected);
