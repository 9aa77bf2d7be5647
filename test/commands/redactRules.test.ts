import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { redactRules } from '../../headless/arguments/redactRules';
import { WrongUse } from '../../headless/disk/WrongUse';

const folder = mkdtempSync(join(tmpdir(), 'reinschrift-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(rules: unknown): ReturnType<typeof redactRules> {
  const path = join(folder, 'rules.json');
  writeFileSync(path, typeof rules === 'string' ? rules : JSON.stringify(rules));
  return redactRules(path);
}
const area = { x: 0, y: 0, width: 10, height: 4 };

describe('rules of what is blacked out', () => {
  it('are taken as they are written', () => {
    const rules = [
      {
        match: { manufacturer: 'Example*', modality: 'US', rows: 480 },
        cover: [{ ...area, frames: [0, 2] }],
      },
      { match: {}, keepOnly: 'ultrasound-regions', reviewed: true },
      { match: { sopClass: '1.2.840.10008.5.1.4.1.1.7' }, keepOnly: [area] },
    ];
    expect(read(rules)).toEqual(rules);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', {}],
    ['an empty list', []],
    ['nothing to do', [{ match: {} }]],
    ['no match', [{ cover: [area] }]],
    ['a misspelt attribute', [{ match: { manufacturers: 'Example' }, cover: [area] }]],
    ['a misspelt rule', [{ match: {}, cover: [area], review: true }]],
    ['a text where a number belongs', [{ match: { rows: '480' }, cover: [area] }]],
    ['an area without height', [{ match: {}, cover: [{ x: 0, y: 0, width: 1 }] }]],
    ['an area of parts of pixels', [{ match: {}, cover: [{ ...area, x: 0.5 }] }]],
    ['an area outside of every picture', [{ match: {}, cover: [{ ...area, x: -1 }] }]],
    ['a frame before the first', [{ match: {}, cover: [{ ...area, frames: [-1] }] }]],
    ['an unknown keepOnly', [{ match: {}, keepOnly: 'regions' }]],
    ['a review that is neither yes nor no', [{ match: {}, cover: [area], reviewed: 'yes' }]],
  ])('are refused as a whole with %s', (_, rules) => {
    expect(() => read(rules)).toThrow(WrongUse);
  });
});
