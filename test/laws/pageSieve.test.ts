import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
const bytes = fc.array(byte, { maxLength: 100 }).map((all) => Uint8Array.from(all));
const word = fc
  .oneof(
    fc.stringMatching(/^[aeouszpn0]{2,7}$/),
    fc.constantFrom('asse', 'Eze', 'Haase', 'Zoe', 'p0', '0p0', '1/2', 'Aase', 'thes', '\u0430\u0435\u0437', 'Mueller', 'Na'),
  )
  .map((text) => charactersOf(text).text)
  .filter((text) => text.length >= 2); // prettier-ignore

const sorted = (hits: readonly string[]): string[] => [...new Set(hits)].sort();

function foundAlone(sieve: LetterSieve, value: Uint8Array, page: FoldedPage): string[] {
  const hits: string[] = [];
  sieve.findInBytes(value, page, (start, end) => hits.push(`${read.indexOf(page)} ${start} ${end}`));
  return hits;
}

describe('a look in all readings at once', () => {
  it('finds where the letters of patterns are what a look in each reading finds', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), bytes, (patterns, value) => {
        const sieve = new LetterSieve(patterns);
        const together = new PageSieve(sieve, new PatternEnds(patterns));
        const hits: string[] = [];
        for (const group of pageGroups(read))
          together.find(value, group, (page, start, end) =>
            hits.push(`${read.indexOf(page)} ${start} ${end}`),
          );
        const alone = read.flatMap((page) => foundAlone(sieve, value, page));
        found += alone.length;
        expect(sorted(hits)).toEqual(sorted(alone));
      }),
      { numRuns: runs(40_000) },
    );
    expect(found).toBeGreaterThan(300);
  });
});
