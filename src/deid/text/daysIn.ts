/** What a text says of a day: numbers, of which the year may have two digits, and day and month may be missing (0). */
export interface Day {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Prefixes of the months in German, Dutch, English and French, without marks. */
const months: readonly (readonly string[])[] = [
  ['jan', 'jaen'], ['feb', 'fev'], ['mar', 'maer', 'mrz', 'maa', 'mrt'], ['apr', 'avr'], ['may', 'mai', 'mei'], ['jun', 'juin'],
  ['jul', 'juil'], ['aug', 'aou'], ['sep'], ['okt', 'oct'], ['nov'], ['dez', 'dec'],
]; // prettier-ignore
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const gap = "[\\s._,/|\\\\'\u2019\u2010-\u2015\u5e74\u6708-]{1,3}";
const monthWord = '(?<month>\\p{L}[\\p{L}\\u0300-\\u036f]{2,9})';
const before = '(?<![\\p{Nd}])';
const behind = '(?![\\p{Nd}])';
const ordinal = '(?:st|nd|rd|th|er|\u00ba|e|de|ste)?';
const year = "['\u2019]?(?<year>\\d{4}|\\d{2})";
const numeric = new RegExp(
  `${before}(?<a>\\d{1,4})(?<s>${gap})(?<b>\\d{1,2}|[ivx]{1,4})(?<t>${gap})['\u2019]?(?<c>\\d{4}|\\d{1,2})${behind}`,
  'giu',
);
const worded = [
  new RegExp(`${before}(?<day>\\d{1,2})${ordinal}[\\s._,/-]{0,3}(?:of |de |d')?${monthWord}[\\s._,/-]{0,3}${year}${behind}`, 'giu'),
  new RegExp(`(?<!\\p{L})${monthWord}[\\s._,/-]{0,3}(?<day>\\d{1,2})${ordinal}[\\s._,/-]{1,3}${year}${behind}`, 'giu'),
  new RegExp(`${before}(?<year>\\d{4})[\\s._,/-]{0,3}${monthWord}[\\s._,/-]{0,3}(?<day>\\d{1,2})${behind}`, 'giu'),
]; // prettier-ignore
const digits = /(?<!\p{Nd})(\d{6}|\d{7}|\d{8}|\d{12}|\d{14})(?!\p{Nd})/gu;
const yearDay = /(?<!\p{Nd})(\d{4})[-./ ](\d{3})(?!\p{Nd})/gu;
const partly = [
  new RegExp(`${before}(?<m>\\d{1,2})${gap}(?<year>\\d{4})${behind}`, 'gu'),
  new RegExp(`${before}(?<year>\\d{4})${gap}(?<m>\\d{1,2})${behind}`, 'gu'),
  new RegExp(`(?<!\\p{L})${monthWord}[\\s._,/-]{0,3}(?<year>\\d{4})${behind}`, 'giu'),
  new RegExp(`${before}(?<year>\\d{4})(?<m>\\d{2})${behind}`, 'gu'),
  new RegExp(`${before}(?<year>1[89]\\d\\d|20\\d\\d)${behind}`, 'gu'),
];

/**
 * The days that a text may name, in the notations of German, Dutch, English and French: `13.7.51`, `July 13, 1951`, `13-JUL-51`,
 * `13.VII.1951`, `130751`, `1951-194`. A day that can be read in several orders comes once for each.
 * @param partial also months and years without a day
 */
export function daysIn(written: string, partial = false): Day[] {
  if (!/\p{Nd}/u.test(written)) return [];
  // Wide digits are as long as narrow ones.
  const text = written.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
  const days = new Days();
  for (const { 0: match, index, groups = {} } of overlapping(text, numeric)) {
    const { a = '', b = '', c = '' } = groups;
    days.addNumbers(index, match.length, a, b, c);
  }
  for (const pattern of worded)
    for (const { 0: match, index, groups = {} } of text.matchAll(pattern))
      days.add(index, match.length, groups.year ?? '', monthOf(groups.month ?? ''), groups.day ?? '');
  for (const { 0: match, index } of text.matchAll(digits)) days.addDigits(index, match);
  for (const { 0: match, index, 1: y = '', 2: n = '' } of text.matchAll(yearDay))
    days.addOrdinal(index, match.length, y, n);
  if (partial)
    for (const pattern of partly)
      for (const { 0: match, index, groups = {} } of overlapping(text, pattern)) {
        const { year: y = '', month: word, m } = groups;
        const month = word === undefined ? Number(m ?? 0) : monthOf(word);
        if (month <= 12 && (word === undefined || month > 0))
          days.found.push({ start: index, end: index + match.length, year: Number(y), month, day: 0 });
      }
  return days.found;
}

/** The readings of what may be a day, as far as they are days. */
class Days {
  readonly found: Day[] = [];

  add(at: number, length: number, y: string, month: number, d: string): void {
    const day = Number(d);
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31)
      // Two digits stay two: whoever compares knows the century.
      this.found.push({ start: at, end: at + length, year: Number(y), month, day });
  }

  /** Three numbers, of which the middle one may be Roman, in every order that people write. */
  addNumbers(at: number, length: number, a: string, b: string, c: string): void {
    const isNumber = /^\d/.test(b);
    const middle = isNumber ? Number(b) : roman.indexOf(b.toLowerCase()) + 1;
    if (a.length > 2) {
      this.add(at, length, a, middle, c);
      if (isNumber) this.add(at, length, a, Number(c), b);
      return;
    }
    this.add(at, length, c, middle, a);
    if (isNumber) this.add(at, length, c, Number(a), b);
    if (c.length <= 2) this.add(at, length, a, middle, c);
  }

  /** Digits without separators. */
  addDigits(at: number, match: string): void {
    const [first, second, third] = [match.slice(0, 2), match.slice(2, 4), match.slice(4, 6)];
    if (match.length === 6) {
      this.add(at, 6, first, Number(second), third);
      this.add(at, 6, third, Number(second), first);
      this.add(at, 6, third, Number(first), second);
    } else if (match.length === 7) this.addOrdinal(at, 7, match.slice(0, 4), match.slice(4));
    else {
      this.add(at, match.length, match.slice(0, 4), Number(third), match.slice(6, 8));
      if (match.length !== 8) return;
      this.add(at, 8, match.slice(4), Number(second), first);
      this.add(at, 8, match.slice(4), Number(first), second);
    }
  }

  /** The day of a year. */
  addOrdinal(at: number, length: number, y: string, n: string): void {
    const date = new Date(Date.UTC(Number(y), 0, Number(n)));
    if (Number(n) < 1 || Number(n) > 366 || Number(y) < 1800) return;
    this.add(at, length, y, date.getUTCMonth() + 1, String(date.getUTCDate()));
  }
}

/** Two numbers that stand before a date may begin one as well: `5 13.7.51`. */
function* overlapping(text: string, pattern: RegExp): Generator<RegExpMatchArray & { index: number }> {
  const own = new RegExp(pattern);
  for (let match = own.exec(text); match !== null; match = own.exec(text)) {
    yield match;
    own.lastIndex = match.index + (/^\d+/.exec(match[0])?.[0].length ?? match[0].length);
  }
}

function monthOf(word: string): number {
  const bare = word
    .toLowerCase()
    .replaceAll('\u00e4', 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  for (const length of [4, 3]) {
    const found = months.findIndex((names) =>
      names.some((name) => name.length === length && bare.startsWith(name)),
    );
    if (found >= 0) return found + 1;
  }
  return 0;
}

/** Whether what a text says of a day fits a date of birth: DA (PS3.5 6.2), or its first four or six digits. */
export function isDay({ year: y, month, day }: Day, date: string): boolean {
  const born = Number(date.slice(0, 4));
  if (y !== born && (y >= 100 || y !== born % 100)) return false;
  if (date.length === 4) return month === 0 && day === 0 && y >= 100;
  if (month !== Number(date.slice(4, 6))) return false;
  return date.length === 6 ? day === 0 : day === Number(date.slice(6, 8));
}
