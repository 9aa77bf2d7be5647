import type { CoveredArea, Rect } from '../Redaction';
import type { RedactionRule, RuleMatch } from '../RedactionRule';
import { ruleCondition } from './ruleCondition';
import { RuleError } from './RuleError';

const texts = [
  'manufacturer', 'model', 'softwareVersions', 'modality', 'sopClass', 'transferSyntax', 'photometricInterpretation', 'imageType',
] as const; // prettier-ignore
const numbers = ['rows', 'columns'] as const;

/** Own rules: a JSON array, see docs/cleaning.md. Throws RuleError with the place of the first fault: no rule is guessed. */
export function ownRules(text: string): readonly RedactionRule[] {
  let rules: unknown;
  try {
    rules = JSON.parse(text);
  } catch {
    throw wrong('', 'JSON');
  }
  if (!Array.isArray(rules) || rules.length === 0) throw wrong('', 'an array of rules');
  return rules.map((rule, i) => ruleOf(rule, `[${String(i)}]`));
}

const wrong = (at: string, expected: string): RuleError => new RuleError(at, expected);

function ruleOf(value: unknown, at: string): RedactionRule {
  const { name, source, match, when, cover, keepOnly, reviewed, ...rest } = objectOf(value, at);
  noMore(rest, at);
  if (cover === undefined && keepOnly === undefined) throw wrong(at, 'a rule with "cover" or "keepOnly"');
  if (reviewed !== undefined && typeof reviewed !== 'boolean') throw wrong(`${at}.reviewed`, 'true or false');
  if (name !== undefined && typeof name !== 'string') throw wrong(`${at}.name`, 'a text');
  if (source !== undefined && typeof source !== 'string') throw wrong(`${at}.source`, 'a text');
  return {
    ...(name === undefined ? {} : { name }),
    ...(source === undefined ? {} : { source }),
    match: matchOf(match, `${at}.match`),
    ...(when === undefined ? {} : { when: ruleCondition(when, `${at}.when`) }),
    ...(cover === undefined ? {} : { cover: listOf(cover, `${at}.cover`, areaOf) }),
    ...(keepOnly === undefined
      ? {}
      : {
          keepOnly: keepOnly === 'ultrasound-regions' ? keepOnly : listOf(keepOnly, `${at}.keepOnly`, rectOf),
        }),
    ...(reviewed === undefined ? {} : { reviewed }),
  };
}

/** A rule that fits everything is written as `"match": {}`, on purpose. */
function matchOf(value: unknown, at: string): RuleMatch {
  const given = objectOf(value, at);
  const match: { -readonly [Key in keyof RuleMatch]: RuleMatch[Key] } = {};
  for (const key of texts) {
    const text = given[key];
    if (text === undefined) continue;
    if (typeof text !== 'string' || text.trim() === '') throw wrong(`${at}.${key}`, 'a text');
    match[key] = text;
  }
  for (const key of numbers) {
    const number = given[key];
    if (number === undefined) continue;
    if (!isWhole(number) || number < 1) throw wrong(`${at}.${key}`, 'a whole number');
    match[key] = number;
  }
  const known = new Set<string>([...texts, ...numbers]);
  noMore(Object.fromEntries(Object.entries(given).filter(([key]) => !known.has(key))), at);
  return match;
}

function rectFields(given: Record<string, unknown>, at: string): Rect {
  const { x, y, width, height } = given;
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height))
    throw wrong(at, 'an area in whole pixels');
  if (x < 0 || y < 0 || width < 1 || height < 1) throw wrong(at, 'an area of a picture');
  return { x, y, width, height };
}

function rectOf(value: unknown, at: string): Rect {
  const { x, y, width, height, ...rest } = objectOf(value, at);
  noMore(rest, at);
  return rectFields({ x, y, width, height }, at);
}

function areaOf(value: unknown, at: string): CoveredArea {
  const { frames, ...rect } = objectOf(value, at);
  if (frames === undefined) return rectOf(rect, at);
  return {
    ...rectOf(rect, at),
    frames: listOf(frames, `${at}.frames`, (frame, place) => {
      if (!isWhole(frame) || frame < 0) throw wrong(place, 'the number of a frame, from 0');
      return frame;
    }),
  };
}

function listOf<T>(value: unknown, at: string, each: (value: unknown, at: string) => T): T[] {
  if (!Array.isArray(value) || value.length === 0) throw wrong(at, 'a list');
  return value.map((one, i) => each(one, `${at}[${String(i)}]`));
}

function objectOf(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(at, 'an object');
  return value as Record<string, unknown>;
}

/** A misspelt word must not make a rule wider than its author meant. */
function noMore(rest: Record<string, unknown>, at: string): void {
  const [key] = Object.keys(rest);
  if (key !== undefined) throw wrong(`${at}.${key}`, 'known');
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
