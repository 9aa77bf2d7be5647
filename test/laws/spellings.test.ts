import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/deid/text/cleanText';
import type { Secret } from '../../src/deid/secrets/Secret';
import { secretMatcher } from '../fixtures/secretMatcher';
import { secretsIn } from '../../src/deid/secrets/secretsIn';
import {
  cyrillic,
  eastern,
  kana,
  latin,
  ofWord,
  person,
  thai,
  together,
  type Person,
} from '../fixtures/spelledNames';

/** More of them where asked for: `RUNS=10`. */
const runs = (many: number): number => Math.ceil((many * Number(process.env.RUNS ?? 1)) / 10);
const words = (list: string): string[] => list.split(' ');

const secretsOf = ({ family, given }: Person): Secret[] => secretsIn(`${family}^${given}`, 'name');

/** What is left of a name in a text: words of two letters and more that stood in it. */
function leftOf(text: string, spelt: string): string[] {
  const parts = spelt.split(/[\s,^_.]+/).filter((part) => part.length > 1);
  const left = new Set(text.split(/[\s,^_.]+/));
  return parts.filter((part) => left.has(part));
}

function holdsFor(people: fc.Arbitrary<Person>, numRuns: number): void {
  fc.assert(
    fc.property(
      people,
      fc.constantFrom(...Object.keys(ofWord)),
      fc.constantFrom(...Object.keys(together)),
      (one, how, order) => {
        const write = ofWord[how] ?? ((word: string) => word);
        const spelt = together[order]?.(write(one.family), write(one.given)) ?? '';
        const matcher = secretMatcher(secretsOf(one), []);
        for (const [before, behind] of [
          ['Thorax ', ' 2 mm'],
          ['', ''],
        ]) {
          const { text } = cleanText(`${before}${spelt}${behind}`, matcher);
          expect(leftOf(text, spelt), `${how}, ${order}`).toEqual([]);
        }
      },
    ),
    { numRuns },
  );
}

describe('a name, however it is spelt, is cut from a text', () => {
  it('in Latin letters', () => holdsFor(person(latin), runs(6000)));
  it('in Cyrillic and Greek letters', () => holdsFor(person(cyrillic), runs(1000)));
  it('in Han and Hangul', () => holdsFor(person(eastern), runs(2000)));
  it('in kana', () => holdsFor(person(kana), runs(1000)));
  it('in Thai', () => holdsFor(person(thai), runs(500)));

  it('in scripts without spaces, joined and in the midst of a text', () => {
    fc.assert(
      fc.property(
        fc.oneof(person(eastern), person(kana), person(thai)),
        fc.boolean(),
        fc.boolean(),
        ({ family, given }, turned, within) => {
          const joined = turned ? given + family : family + given;
          const matcher = secretMatcher(secretsOf({ family, given }), []);
          const text = within ? `CT${joined}様 2024` : joined;
          expect(matcher.within(text)).toBe(true);
          expect(cleanText(text, matcher).text).not.toContain(joined);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('and found as a whole in what is kept', () => {
    fc.assert(
      fc.property(
        fc.oneof(person(latin), person(cyrillic), person(eastern), person(kana), person(thai)),
        fc.constantFrom(...Object.keys(ofWord)),
        (one, how) => {
          const write = ofWord[how] ?? ((word: string) => word);
          const matcher = secretMatcher(secretsOf(one), []);
          for (const order of ['family first', 'given first', 'comma', 'caret', 'underscore'])
            expect(
              matcher.within(together[order]?.(write(one.family), write(one.given)) ?? ''),
              `${how}, ${order}`,
            ).toBe(true);
        },
      ),
      { numRuns: runs(3000) },
    );
  });
});

describe('parts and relatives of a name', () => {
  it.each([
    ["O'Shaughnessy^Sean", 'Shaughnessy'], ["O'Shaughnessy^Sean", 'O Shaughnessy'], ['OShaughnessy^Sean', "O'Shaughnessy"],
    ['McDonald^Ann', 'MacDonald'], ['MacLeod^Ann', 'McLeod'], ['Kowalska^Ewa', 'Kowalski'], ['Wi\u015bniewski^Jan', 'Wisniewska'],
    ['Nov\u00e1kov\u00e1^Eva', 'Novak'], ['Nov\u00e1k^Jan', 'Nov\u00e1kov\u00e1'], ['Ivanova^Olga', 'Ivanov'], ['Ivanov^Oleg', 'Ivanova'], ['\u010cern\u00e1^Eva', '\u010cern\u00fd'],
    ['Meyer-Lansky^Ute', 'Lansky'], ['Meyer-Lansky^Ute', 'MeyerLansky'], ['Gruenwald^Liesel', 'Gr\u00fcnwald'], ['Grunwald^Liesel', 'Gr\u00fcnwald'],
    ['Gr\u00fcnwald^Liesel', 'gruenwald_liesel'], ['Gr\u00fcnwald^Liesel', 'GruenwaldLiesel'], ['Gr\u00fcnwald^Liesel', 'lieselgrunwald'],
    ['Gr\u00fcnwald^Liesel', 'Gr\u00fcnwalds'], ['Gr\u00fcnwald^Liesel', 'Gr\u00fcn-\nwald'], ['Gr\u00fcnwald^Liesel', 'Gr&amp;uuml;nwald'], ['Gr\u00fcnwald^Liesel', 'Gr\u0081nwald'],
    ['Gr\u00fcnwald^Liesel', 'Gr\u009fnwald'], ["O'Shaughnessy^Sean", 'O&apos;Shaughnessy'], ["O'Shaughnessy^Sean", 'O\u0092Shaughnessy'],
    ['\u30e4\u30de\u30c0^\u30bf\u30ed\u30a6', '\uff94\uff8f\uff80\uff9e'], ['\u738b^\u82b3', '\u00cd\u00f5\u00b7\u00bc'],
    ['\u00cd\u00f5\u00d0\u00a1\u00b6\u00ab', '\u738b\u5c0f\u4e1c'],
  ])('of %s: %s', (name, spelt) => {
    const matcher = secretMatcher(secretsIn(name, 'name'), []);
    expect(matcher.within(spelt)).toBe(true);
    expect(cleanText(`Thorax ${spelt} nativ`, matcher).text).not.toContain(spelt);
  }); // prettier-ignore

  it('are no words that only resemble it', () => {
    for (const [name, text] of [
      ['Maas^Ute', '120 kV 30 mAs'],
      ['Ey^Ute', 'they say'],
      ['Li^Na', 'Line'],
      ['Herz^Anna', 'Hertz'],
      ['Moes^Jan', 'mos'],
      ['von der Heide^Anna', 'von der Klinik'],
      ['Weber^Ina', 'Webbrowser'],
    ] as const)
      // prettier-ignore
      expect(secretMatcher(secretsIn(name, 'name'), []).within(text), name).toBe(false);
  });

  it('leave the small words of others alone', () => {
    const matcher = secretMatcher(secretsIn('von der Heide^Anna', 'name'), []);
    expect(cleanText('MRT der Wirbelsäule', matcher).text).toBe('MRT der Wirbelsäule');
    const numbered = secretMatcher(secretsIn('QIN-HEADNECK-01-0024', 'name'), []);
    expect(cleanText('Thorax HEAD_NECK', numbered).text).toBe('Thorax HEAD_NECK');
  });
});

const two = (n: number): string => String(n).padStart(2, '0');
const monthNames = {
  de: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
  en: words('January February March April May June July August September October November December'),
  nl: words('januari februari maart april mei juni juli augustus september oktober november december'),
  fr: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
};
const roman = words('I II III IV V VI VII VIII IX X XI XII');

type Notation = (y: number, m: number, d: number) => string;
const notations: Record<string, Notation> = {
  'd.m.yy': (y, m, d) => `${d}.${m}.${two(y % 100)}`,
  'dd.mm.yyyy': (y, m, d) => `${two(d)}.${two(m)}.${y}`,
  'd.m.yyyy': (y, m, d) => `${d}.${m}.${y}`,
  "d.m.'yy": (y, m, d) => `${d}.${m}.'${two(y % 100)}`,
  'with spaces': (y, m, d) => `${d}. ${m}. ${y}`,
  'spaces only': (y, m, d) => `${two(d)} ${two(m)} ${y}`,
  German: (y, m, d) => `${d}. ${monthNames.de[m - 1]} ${y}`,
  'German short': (y, m, d) => `${d}. ${monthNames.de[m - 1]?.slice(0, 3)}. ${two(y % 100)}`,
  Dutch: (y, m, d) => `${d} ${monthNames.nl[m - 1]} ${y}`,
  English: (y, m, d) => `${monthNames.en[m - 1]} ${d}, ${y}`,
  'English ordinal': (y, m, d) => `${d}th of ${monthNames.en[m - 1]} ${y}`,
  French: (y, m, d) => `${d} ${monthNames.fr[m - 1]} ${y}`,
  'dd-MMM-yy': (y, m, d) => `${two(d)}-${monthNames.en[m - 1]?.slice(0, 3).toUpperCase()}-${two(y % 100)}`,
  'ddMMMyyyy': (y, m, d) => `${two(d)}${monthNames.en[m - 1]?.slice(0, 3).toUpperCase()}${y}`,
  ddmmyy: (y, m, d) => `${two(d)}${two(m)}${two(y % 100)}`,
  yymmdd: (y, m, d) => `${two(y % 100)}${two(m)}${two(d)}`,
  yyyymmdd: (y, m, d) => `${y}${two(m)}${two(d)}`,
  ddmmyyyy: (y, m, d) => `${two(d)}${two(m)}${y}`,
  'yyyy-mm-dd': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  'mm/dd/yyyy': (y, m, d) => `${two(m)}/${two(d)}/${y}`,
  'd/m/yy': (y, m, d) => `${d}/${m}/${two(y % 100)}`,
  'yyyy/m/d': (y, m, d) => `${y}/${m}/${d}`,
  'Roman month': (y, m, d) => `${d}.${roman[m - 1]}.${y}`,
  'day of the year': (y, m, d) => `${y}-${String(Math.round((Date.UTC(y, m - 1, d) - Date.UTC(y, 0, 0)) / 86_400_000)).padStart(3, '0')}`,
  Chinese: (y, m, d) => `${y}年${m}月${d}日`,
  'wide digits': (y, m, d) => `${y}/${m}/${d}`.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
}; // prettier-ignore

describe('a date of birth', () => {
  const day = fc.tuple(
    fc.integer({ min: 1901, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  const before = fc.constantFrom('', 'geb ', 'born on Friday, ', '*', 'Freitag, ', 'n\u00e9 le ');

  it('is found in every notation, whatever it was written as', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...Object.keys(notations)), before, ([y, m, d], notation, lead) => {
        const da = `${y}${two(m)}${two(d)}`;
        for (const header of [da, `${y}/${two(m)}/${two(d)}`, `${two(d)}.${two(m)}.${y}`, `${y}.${two(m)}.${two(d)}`, `${da}120000`]) {
          const matcher = secretMatcher(secretsIn(header, 'birth-date'), []);
          const text = `${lead}${notations[notation]?.(y, m, d)}`;
          expect(matcher.within(text), notation).toBe(true);
          expect(matcher.within(`${text}, Thorax`), notation).toBe(true);
        }
      }),
      { numRuns: runs(3000) },
    );
  }); // prettier-ignore

  it('is no other day', () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom('yyyymmdd', 'dd.mm.yyyy', 'German', 'yyyy-mm-dd', 'French'), (born, other, notation) => {
        fc.pre(born.join() !== other.join() && (born[0] !== other[0] || born[1] !== other[2] || born[2] !== other[1]));
        const matcher = secretMatcher(secretsIn(`${born[0]}${two(born[1])}${two(born[2])}`, 'birth-date'), []);
        expect(matcher.within(`vom ${notations[notation]?.(...other)}`)).toBe(false);
      }),
      { numRuns: runs(2000) },
    );
  }); // prettier-ignore

  it.each([['195107', '07/1951'], ['195107', 'Juli 1951'], ['1951', 'Jahrgang 1951']])('of which only %s is known: %s', (header, text) =>
    expect(secretMatcher(secretsIn(header, 'birth-date'), []).within(text)).toBe(true),
  ); // prettier-ignore
});

describe('a number of somebody', () => {
  const piece = fc.stringMatching(/^[A-Z]{2,3}$/);
  const number = fc.stringMatching(/^[1-9]\d{3,6}$/);
  const separator = fc.constantFrom('', '-', '/', ' ', '_', '.');

  it('is found with any separators or none', () => {
    fc.assert(
      fc.property(piece, number, fc.stringMatching(/^\d{2,3}$/), separator, separator, separator, (letters, digits, last, a, b, c) => {
        const matcher = secretMatcher(secretsIn(`${letters}${a}${digits}-${last}`, 'id'), []);
        expect(matcher.within(`Akte ${letters}${b}${digits}${c}${last}, links`)).toBe(true);
        expect(matcher.within(`${letters}${b}${digits}${c}${last}`.toLowerCase())).toBe(true);
        expect(matcher.within(`UKX-${letters}${b}${digits}${c}${last}`)).toBe(true);
      }),
      { numRuns: runs(1500) },
    );
  }); // prettier-ignore

  it.each([
    ['id', '00447188', 'Akte 447188'], ['id', '12-34-56', 'thorax 12/34/56'], ['id', '12-34-56', '123456'], ['id', '447188^^^KLINIK', '447188'],
    ['id', '{3F2504E0-4F89-11D3-9A0C-0305E82C3301}', 'siehe 0305e82c3301'], ['id', '3F2504E0-4F89-11D3-9A0C-0305E82C3301', '3f2504e04f8911d39a0c0305e82c3301'],
    ['id', 'PX-4471-88', 'Nr. 4471-88'], ['id', 'PX-4471-88', 'Nr. 4471.88'], ['id', 'PAT 00447188', '447188'], ['accession', 'AC447188', 'no. 447188'],
    ['phone', '+49 171 4471230', '0171/4471230'], ['phone', '0171 4471230', '+49 (0)171 447 12 30'], ['phone', '0171 4471230', '0049-171-4471230'],
    ['phone', '030 1234567', '030-123 45 67'], ['address', 'Lindenstraße 14', 'Lindenstr. 14'], ['address', 'Lindenstr. 14', 'LINDENSTRASSE 14'],
  ] as const)('%s %s: %s', (rule, value, text) =>
    expect(secretMatcher(secretsIn(value, rule), []).within(text)).toBe(true),
  ); // prettier-ignore

  it('is no other figures', () => {
    for (const [value, text] of [['12345', 'RGB(123, 45, 71)'], ['512512', '512, 512, 1'], ['4711', '14711'], ['MR-4711', 'Serie 4711'], ['CT20240229', '29.02.2024'], ['PAT000001', '0.000001']] as const)
      expect(secretMatcher(secretsIn(value, 'id'), []).within(text), text).toBe(false);
  }); // prettier-ignore

  it.each(['1.2.276.0.7230010.3.1.4', '1.2.276.00.7230010.3.1.4 '])('a UID, written as %s', (uid) => {
    const matcher = secretMatcher([{ kind: 'uid', text: uid }], []);
    for (const text of ['see 1.2.276.0.7230010.3.1.4.', '{"uid":"1.2.276.0.7230010.3.1.4"}', 'IMG_1_2_276_0_7230010_3_1_4', '1.2.276.0.7230010.3.1.4.dcm'])
      expect(matcher.within(text), text).toBe(true);
    expect(matcher.within('1.2.276.0.7230010.3.1.4.5')).toBe(false);
  }); // prettier-ignore
});
