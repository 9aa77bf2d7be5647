import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { charactersOf } from '../../src/deid/secrets/charactersOf';
import { LetterSieve } from '../../src/deid/secrets/LetterSieve';
import { pageGroups } from '../../src/deid/secrets/pageGroups';
import { PageSieve } from '../../src/deid/secrets/PageSieve';
import { pages, pageUnder } from '../../src/deid/secrets/pages';
import { PatternEnds } from '../../src/deid/secrets/PatternEnds';
import type { FoldedPage } from '../../src/deid/secrets/foldedPage';
import { latin1 } from '../fixtures/part10';

/** More of them where asked for: `RUNS=10`. */
const runs = (many: number): number => Math.ceil((many * Number(process.env.RUNS ?? 1)) / 10);

const { latin1: asLatin1, others } = pages();
const read = [asLatin1, ...others, pageUnder('windows-1251'), pageUnder('iso-8859-7')];

/** Few letters, so that they meet: those that melt, digits that share bits with letters, ligatures, marks, gaps, what nobody sees. */
const byte = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...latin1('aeouszAESZpn0')) },
  { weight: 2, arbitrary: fc.constantFrom(0, 0x20, 0x2d, 0x27, 0xad, 0xbd, 0xfe, 0xdf, 0xe4, 0xf8, 0x8a, 0xa7, 0xde, 0xbc) },
  { weight: 1, arbitrary: fc.nat(0xff) },
); // prettier-ignore
/** Some of them several times in a row. */
const row = fc
  .tuple(byte, fc.constantFrom(1, 1, 1, 2, 5))
  .map(([one, times]) => Array.from({ length: times }, () => one));
const bytes = fc.array(row, { maxLength: 80 }).map((rows) => Uint8Array.from(rows.flat()));
const word = fc
  .oneof(
    fc.stringMatching(/^[aeouszpn0]{2,7}$/),
    fc.constantFrom('asse', 'Eze', 'Haase', 'Zoe', 'p0', '0p0', '1/2', 'Aase', 'thes', '\u0430\u0435\u0437', 'Mueller', 'Na'),
  )
  .map((text) => charactersOf(text).text)
  .filter((text) => text.length >= 2); // prettier-ignore

type Place = readonly [start: number, end: number];

/** Places that overlap are one. */
function joined(places: readonly Place[]): Place[] {
  const all: Place[] = [];
  for (const [start, end] of [...places].sort(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last === undefined || start >= last[1]) all.push([start, end]);
    else all[all.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return all;
}

function foundAlone(sieve: LetterSieve, value: Uint8Array, page: FoldedPage): Place[] {
  const places: Place[] = [];
  sieve.findInBytes(value, page, (start, end) => places.push([start, end]));
  return places;
}

describe('a look in all readings at once', () => {
  it('finds where the letters of patterns are what a look in each reading finds', () => {
    let places = 0;
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), bytes, (patterns, value) => {
        const sieve = new LetterSieve(patterns);
        const together = new PageSieve(sieve, new PatternEnds(patterns));
        const found = read.map((): Place[] => []);
        for (const group of pageGroups(read))
          together.find(value, group, (page, start, end) => found[read.indexOf(page)]?.push([start, end]));
        const alone = read.map((page) => foundAlone(sieve, value, page));
        places += alone.flat().length;
        expect(found.map(joined)).toEqual(alone.map(joined));
      }),
      { numRuns: runs(40_000) },
    );
    expect(places).toBeGreaterThan(300);
  });

  it.each([
    ['one letter', 'wjrta', `Wjrt${'a'.repeat(2000)}`],
    ['one letter that is looked for in rows', 'rrrr', 'r'.repeat(2000)],
    ['a letter that is not looked for', 'xjrta', `Wjrt${'a'.repeat(2000)}`],
    ['one letter of two', 'straus', `Strau${'\u00df'.repeat(2000)}`],
    ['a name', 'anna', 'Anna'.repeat(500)],
  ])('costs no more than its length where a value repeats %s', (_, pattern, text) => {
    const sieve = new LetterSieve([pattern]);
    const ends = new PatternEnds([pattern]);
    let looks = 0;
    vi.spyOn(sieve, 'findInBytes').mockImplementation((stretch) => (looks += stretch.length));
    const longestOf = ends.longestOf.bind(ends);
    vi.spyOn(ends, 'longestOf').mockImplementation((before) => longestOf(() => (looks++, before())));
    const [group] = pageGroups([asLatin1]);
    if (group !== undefined)
      new PageSieve(sieve, ends).find(Uint8Array.from(latin1(text)), group, () => undefined);
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(3 * text.length);
  });
});
