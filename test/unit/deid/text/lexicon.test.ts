import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../src/deid/text/foldText';
import { lexicon, wordsIn } from '../../../../scripts/lexicon.mjs';
import { unpackWords } from '../../../../src/deid/text/unpackWords';

const folder = 'src/deid/text/lexicon';
const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.txt'),
);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const words = (name: string): string[] => wordsIn(read(`${name}.txt`));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Words of names and characters before they are folded. */
const asWritten = /^(people\/tellNothing|dates|contact|technique\/(companyWords|providerWords))/;

describe('a list of words', () => {
  test.each(lists)('%s tells its purpose and source, and has each word once, sorted, a line each', (name) => {
    const text = read(name);
    expect(text.match(/^#.*$/gm)?.length).toBeGreaterThanOrEqual(2);
    const own = wordsIn(text);
    expect(own).toEqual([...new Set(own)].sort());
    expect(own.length).toBeGreaterThan(0);
    for (const word of own) {
      expect(word).toBe(word.trim().toLowerCase());
      if (!asWritten.test(name)) expect(word).toBe(foldText(word));
    }
  });

  test('is used by somebody', () => {
    const all = sources.map((name) => readFileSync(join('src', name), 'utf8')).join('\n');
    expect(lists.filter((name) => !all.includes(`lexicon/${name}'`))).toEqual([]);
  });

  test('says in one pattern of the bundle what it says on its lines', () => {
    for (const name of lists) {
      const path = join(process.cwd(), folder, name);
      expect(existsSync(path)).toBe(true);
      const { code } = lexicon().load(path) ?? { code: '' };
      const packed = JSON.parse(code.slice('export default '.length, -1)) as string;
      expect(unpackWords(packed)).toEqual(wordsIn(read(name)));
    }
  });

  test('is not packed where it is no list of the lexicon', () => {
    expect(lexicon().load('/src/readme.txt')).toBeUndefined();
    expect(lexicon().load('/src/lexicon/a.txt?url')).toBeUndefined();
  });

  test.each([
    ['people/ambiguousTitles', 'people/titles'],
    ['people/certainRanks', 'people/ranks'],
    ['people/placeholderSurnames', 'people/placeholders'],
  ] as [string, string][])('%s is a part of %s', (part, whole) => {
    const all = new Set(words(whole));
    expect(words(part).filter((word) => !all.has(word))).toEqual([]);
  });
});
