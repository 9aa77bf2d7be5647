import { describe, expect, it } from 'vitest';
import { de } from '../../../src/i18n/de';
import { help as deHelp } from '../../../src/i18n/de/late/help';
import { leicht } from '../../../src/i18n/leicht';
import { copies } from '../../../src/i18n/leicht/copies';
import { lock } from '../../../src/i18n/leicht/lock';
import { help } from '../../../src/i18n/leicht/help';
import { start } from '../../../src/i18n/leicht/start';
import { views } from '../../../src/i18n/leicht/views';
import { zip } from '../../../src/i18n/leicht/zip';
import { over } from '../../../src/i18n/over';

/** All texts of a message tree; functions are called with a few and with many. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') {
    const call = node as (...given: unknown[]) => unknown;
    return [call(1, 1, 1, 1), call(20, 20, 20, 20)].flatMap(textsOf);
  }
  return Object.values(node as object).flatMap(textsOf);
}

const pathsOf = (node: unknown, path = ''): string[] =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, value]) => pathsOf(value, `${path}.${key}`))
    : [path];

const easy = textsOf([start, views, copies, lock, zip, ...Object.values(help.tour.views)]);
const lines = [...easy, ...textsOf(help.answers)].flatMap((text) => text.split('\n'));

describe('Leichte Sprache', () => {
  it('has every message, by falling back on German', () => {
    expect(pathsOf(leicht)).toEqual(pathsOf(de));
    expect(pathsOf(help.tour)).toEqual(pathsOf(deHelp.tour));
    for (const text of textsOf(leicht)) expect(text.trim()).not.toBe('');
  });

  it('says a thought a line, in at most twelve words', () => {
    expect(lines.filter((line) => line.split(/\s+/).length > 12)).toEqual([]);
    expect(lines.filter((line) => /[.!?] \p{Lu}/u.test(line) && line.split(/\s+/).length > 8)).toEqual([]);
  });

  it('has no passive, no subjunctive and no genitive', () => {
    expect(lines.filter((line) => /\b(wird|werden|wurden?|worden)\b/i.test(line))).toEqual([]);
    expect(lines.filter((line) => /\b(würden?|könnten?|wären?|hätten?)\b/i.test(line))).toEqual([]);
    expect(lines.filter((line) => /\b(des|eines|deren|dessen)\b/i.test(line))).toEqual([]);
  });

  it('parts long compound words with a hyphen', () => {
    const whole = new Set(['Reinschrift', 'medizinische', 'Versicherung', 'elektronische']);
    const long = lines.flatMap((line) => line.match(/\p{L}{13,}/gu) ?? []).filter((word) => !whole.has(word));
    expect(long).toEqual([]);
  });

  it('promises no anonymity', () => {
    for (const text of textsOf([leicht, help])) expect(text).not.toMatch(/anonym/i);
  });
});

describe('over', () => {
  it('changes what is said anew and nothing else', () => {
    const tree = { a: 'one', b: { c: 'two', d: ['three'] } };
    expect(over(tree, { b: { c: 'zwei' } })).toEqual({ a: 'one', b: { c: 'zwei', d: ['three'] } });
    expect(tree.b.c).toBe('two');
  });
});
