import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { redactRules } from '../../headless/arguments/redactRules';
import { WrongUse } from '../../headless/disk/WrongUse';
import layouts from '../../src/pixel/layouts/layouts.json';

const temp = mkdtempSync(join(tmpdir(), 'reinschrift-test-'));
afterAll(() => rmSync(temp, { recursive: true }));

function rulesIn(text: string) {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = join(temp, 'rules');
  writeFileSync(file, text);
  return redactRules(file);
}
const area = { x: 0, y: 0, width: 5, height: 5 };
const withWhen = (when: unknown) => rulesIn(JSON.stringify([{ match: {}, when, cover: [area] }]));

describe('the rules of --redact', () => {
  it('may be a script of CTP or a recipe of deid, told apart by content', () => {
    const cover = [area];
    expect(rulesIn('Titles\n { Modality.equals("US") }\n (0,0,5,5)')).toMatchObject([
      { cover, reviewed: false },
    ]);
    const recipe =
      '# ours\nFORMAT dicom\n%filter graylist\nLABEL A\n  contains Modality US\n  coordinates 0,0,5,5';
    expect(rulesIn(recipe)).toMatchObject([{ name: 'A', cover, reviewed: false }]);
    expect(rulesIn('[{ "match": {}, "cover": [{ "x": 0, "y": 0, "width": 5, "height": 5 }] }]')).toEqual([
      { match: {}, cover },
    ]);
  });

  it('are refused as a whole, with the lines, where one cannot be translated', () => {
    const bad = 'A { Modality.equals("US") } (0,0,5,5)\nB { Modality.resembles("US") } (0,0,5,5)';
    expect(() => rulesIn(bad)).toThrow(/line 2: unknown-test/);
    expect(() => rulesIn('FORMAT dicom\n%header\nREMOVE PatientName')).toThrow(WrongUse);
    expect(() => rulesIn('neither')).toThrow(WrongUse);
  });

  it('hold conditions of every kind, and nothing that is only like one', () => {
    const path = '(0008,0070)';
    const when = {
      all: [
        { any: [{ path, is: 'containing', text: 'GE', exactCase: true, values: 'each' }] },
        { not: { path: '(0018,6011)[0].(0018,6018)', is: 'missing' } },
        { has: 'ultrasound-regions' },
      ],
    };
    expect(withWhen(when)[0]?.when).toEqual(when);
    for (const bad of [
      { all: 'x' },
      { some: [] },
      { has: 'regions' },
      { path, is: 'like', text: 'x' },
      { path: '0008,0070', is: 'equal', text: 'x' },
      { path, is: 'equal' },
      { path, is: 'missing', text: 'x' },
      { path, is: 'equal', text: 'x', txet: 'y' },
      { path, is: 'matching', text: '(' },
      { path, is: 'equal', text: 'x', values: 'all' },
    ])
      expect(() => withWhen(bad)).toThrow(WrongUse);
  });

  it('can be the built-in layouts', () => {
    expect(rulesIn(JSON.stringify(layouts.rows))).toEqual(layouts.rows);
  });
});
