import { tagOfKeyword } from '../../dicom/dictionary/tagOfKeyword';
import { formatTag } from '../../dicom/dictionary/formatTag';
import type { AttributeCondition, RuleCondition } from '../RuleCondition';
import type { ImportProblemCode } from './ImportedRules';
import { readablePattern } from './readablePattern';

/** Where in the expression it cannot be read. */
interface BadExpression {
  readonly at: number;
  readonly code: ImportProblemCode;
}

type Sign = '(' | ')' | '+' | '*' | '!';

type Token = { readonly at: number } & (
  | { readonly sign: Sign }
  | { readonly constant: boolean }
  | { readonly name: string; readonly test: string; readonly text: string }
);

const tests = new Map<string, readonly [is: AttributeCondition['is'], exactCase: boolean]>([
  ['equals', ['equal', true]],
  ['equalsIgnoreCase', ['equal', false]],
  ['matches', ['matching', true]],
  ['contains', ['containing', true]],
  ['containsIgnoreCase', ['containing', false]],
  ['startsWith', ['starting', true]],
  ['startsWithIgnoreCase', ['starting', false]],
  ['endsWith', ['ending', true]],
  ['endsWithIgnoreCase', ['ending', false]],
  ['isLessThan', ['less', true]],
  ['isGreaterThan', ['greater', true]],
]);

/** `true.`, `false.`, `Name.test("text")`, where names are keywords, `[gggg,eeee]`, or several with `::` between them. */
const term = /(true\.|false\.)|([\w[\],:]+)\s*\.\s*(\w+)\s*\(\s*"([^"]*)"\s*\)/y;

/**
 * An expression of CTP's script language (MIRC wiki, "The CTP DICOM Filter"): `+` is or, `*` is and and binds closer, `!` is not,
 * parentheses group. An attribute's values are one text with backslashes between them; one that is missing is empty.
 */
export function ctpCondition(expression: string): RuleCondition | BadExpression {
  const tokens = tokensOf(expression);
  if ('code' in tokens) return tokens;
  let next = 0;
  const sign = (wanted: Sign): boolean => {
    const token = tokens[next];
    if (token === undefined || !('sign' in token) || token.sign !== wanted) return false;
    next++;
    return true;
  };
  const list = (operator: '+' | '*', part: () => RuleCondition | BadExpression) => {
    const parts: RuleCondition[] = [];
    do {
      const one = part();
      if ('code' in one) return one;
      parts.push(one);
    } while (sign(operator));
    return parts;
  };
  const alternatives = (): RuleCondition | BadExpression => {
    const parts = list('+', together);
    return 'code' in parts ? parts : single(parts, (any) => ({ any }));
  };
  const together = (): RuleCondition | BadExpression => {
    const parts = list('*', factor);
    return 'code' in parts ? parts : single(parts, (all) => ({ all }));
  };
  const factor = (): RuleCondition | BadExpression => {
    if (sign('!')) {
      const not = factor();
      return 'code' in not ? not : { not };
    }
    if (sign('(')) {
      const inner = alternatives();
      if ('code' in inner || sign(')')) return inner;
      return { at: placeOf(tokens, next, expression), code: 'bad-expression' };
    }
    const token = tokens[next];
    if (token === undefined || 'sign' in token)
      return { at: placeOf(tokens, next, expression), code: 'bad-expression' };
    next++;
    return 'constant' in token ? (token.constant ? { all: [] } : { any: [] }) : attribute(token);
  };
  const whole = alternatives();
  if ('code' in whole || next === tokens.length) return whole;
  return { at: placeOf(tokens, next, expression), code: 'bad-expression' };
}

const placeOf = (tokens: readonly Token[], index: number, expression: string): number =>
  tokens[index]?.at ?? expression.trimEnd().length;

const single = (
  parts: readonly RuleCondition[],
  join: (parts: readonly RuleCondition[]) => RuleCondition,
): RuleCondition => (parts.length === 1 ? (parts[0] ?? join(parts)) : join(parts));

function tokensOf(expression: string): Token[] | BadExpression {
  const tokens: Token[] = [];
  for (let at = 0; at < expression.length;) {
    const sign = expression.charAt(at);
    if (/\s/.test(sign)) at++;
    else if (sign === '(' || sign === ')' || sign === '+' || sign === '*' || sign === '!')
      tokens.push({ at: at++, sign });
    else {
      term.lastIndex = at;
      const [whole, constant, name = '', test = '', text = ''] = term.exec(expression) ?? [];
      if (whole === undefined) return { at, code: 'bad-expression' };
      tokens.push(constant === undefined ? { at, name, test, text } : { at, constant: constant === 'true.' });
      at += whole.length;
    }
  }
  return tokens;
}

function attribute({
  at,
  name,
  test,
  text,
}: Extract<Token, { name: string }>): AttributeCondition | BadExpression {
  const known = tests.get(test);
  if (known === undefined) return { at, code: 'unknown-test' };
  const path = pathOf(name);
  if (path === undefined) return { at, code: 'unknown-attribute' };
  const [is, exactCase] = known;
  if (is !== 'matching') return { path, is, text, exactCase };
  const pattern = readablePattern(text);
  return pattern === undefined ? { at, code: 'bad-pattern' } : { path, is, ...pattern };
}

function pathOf(name: string): string | undefined {
  const steps = name.split('::').map((part) => {
    const [, group, element] = /^\[([0-9a-f]{4}),?([0-9a-f]{4})\]$/i.exec(part) ?? [];
    if (group !== undefined && element !== undefined) return `(${group},${element})`.toUpperCase();
    const tag = tagOfKeyword(part) ?? tagOfKeyword(inFull(part));
    return tag === undefined ? undefined : formatTag(tag).toUpperCase();
  });
  return steps.some((part) => part === undefined) ? undefined : steps.join('[0].');
}

/** CTP has names of an old dictionary, in which sequences are short: SeqOfUltrasoundRegions. */
const inFull = (name: string): string =>
  name
    .replace(/^SeqOf/, 'SequenceOf')
    .replace(/Seq$/, 'Sequence')
    .replace(/^Ref(?=[A-Z])/, 'Referenced');
