import { changes, clusterAt, clusterEnd, melts } from './charactersOf';

/** What a UTF-16 unit is that does not fold to one letter: nothing known yet, a gap, left out, several letters or a part of one. */
const [unknown, gap, unseen, several] = [0, 1, 2, 3];
const firstMark = 0x300;
const keyLength = 4;
/** Of each of the last four letters count five bits. */
const [bitsOfLetter, bits] = [5, 20];
const lastTwo = (1 << (2 * bitsOfLetter)) - 1;

/** What the first 256 characters of a text are meant to be. */
export type Page = Uint16Array;

/** By unit: one of these, or what it folds to. */
const foldedUnits = new Uint16Array(0x10000);
/** The same of the bytes of a page. */
const foldedPages = new WeakMap<Page, Uint16Array>();
const latin1: Page = Uint16Array.from({ length: 0x100 }, (_, code) => code);

/**
 * Says where in a text, at the cost of a look at each character, the letters and digits of patterns follow one another as `charactersOf` folds them, whatever
 * stands between. All places where `SecretIndex` finds a pattern are among them; it tells which of them count.
 */
export class LetterSieve {
  readonly #ends = new Map<string, string[]>();
  readonly #marks = new Uint8Array(1 << (bits - 3));
  readonly #shortMarks = new Uint8Array(lastTwo + 1);
  #letters = new Uint16Array(0);
  #places = new Int32Array(0);

  /** @param patterns folded, of two characters at least */
  constructor(patterns: Iterable<string>) {
    for (const pattern of new Set(patterns)) {
      const end = pattern.slice(-keyLength);
      let hash = 0;
      for (let i = 0; i < end.length; i++) hash = hashOf(hash, end.charCodeAt(i));
      if (end.length < keyLength) this.#shortMarks[hash & lastTwo] = 1;
      else this.#marks[hash >> 3] = (this.#marks[hash >> 3] ?? 0) | (1 << (hash & 7));
      const having = this.#ends.get(end);
      if (having === undefined) this.#ends.set(end, [pattern]);
      else having.push(pattern);
    }
  }

  /** Calls `hit` for the place of each pattern. */
  find(text: string, page: Page = latin1, hit: (start: number, end: number) => void): void {
    this.#makeRoom(2 * text.length);
    const [letters, places, marks, shortMarks] = [this.#letters, this.#places, this.#marks, this.#shortMarks];
    const narrow = foldedPage(page);
    const hasMarks = /[^\0-\u02ff]/.test(text);
    let [hash, count, last] = [0, 0, 0];
    /** The unit before, where it is a letter and nothing parts it from the next one. */
    let before = 0;
    for (let at = 0, end = 1; at < text.length; at = end++) {
      const code = text.charCodeAt(at);
      let unit = code <= 0xff ? (narrow[code] ?? 0) : unitOf(code);
      let folded = '';
      if (unit === several || (hasMarks && text.charCodeAt(end) >= firstMark)) {
        end = clusterEnd(text, at);
        folded = foldedAt(text, at, end, page);
        if (folded.length <= 1)
          unit = folded === '' ? (unit === unseen ? unseen : gap) : folded.charCodeAt(0);
      }
      if (unit === unseen) continue;
      if (unit === gap) {
        before = 0;
        continue;
      }
      const isMelted =
        before !== 0 && folded.length <= 1 && mayMelt(unit) && meltsInto(last, unit, before, code, page);
      before = code;
      if (isMelted) continue;
      for (let i = 0; i < Math.max(1, folded.length); i++) {
        if (folded.length > 1) unit = folded.charCodeAt(i);
        letters[count] = last = unit;
        places[count++] = at;
        hash = hashOf(hash, unit);
        if (shortMarks[hash & lastTwo] === 1) this.#tell(count, 3, end, hit);
        if (((marks[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0) this.#tell(count, keyLength, end, hit);
      }
    }
  }

  /** @param longest of the ends that may stand before `count`; shorter ones are those of short patterns */
  #tell(count: number, longest: number, end: number, hit: (start: number, end: number) => void): void {
    for (let length = longest; length >= (longest === keyLength ? keyLength : 2); length--) {
      if (length > count) continue;
      const key = String.fromCharCode(...this.#letters.subarray(count - length, count));
      for (const pattern of this.#ends.get(key) ?? []) {
        const start = count - pattern.length;
        if (start < 0) continue;
        let i = 0;
        while (i < pattern.length && this.#letters[start + i] === pattern.charCodeAt(i)) i++;
        if (i === pattern.length) hit(this.#places[start] ?? 0, end);
      }
    }
  }

  /** Few characters become two letters. */
  #makeRoom(letters: number): void {
    if (this.#letters.length >= letters) return;
    this.#letters = new Uint16Array(letters);
    this.#places = new Int32Array(letters);
  }
}

const hashOf = (hash: number, unit: number): number =>
  ((hash << bitsOfLetter) | (unit & 0x1f)) & ((1 << bits) - 1);

/** With what a page makes of a single character. */
const foldedAt = (text: string, start: number, end: number, page: Page): string =>
  end === start + 1
    ? clusterAt(meant(text.charCodeAt(start), page), 0, 1).folded
    : clusterAt(text, start, end).folded;

const meant = (code: number, page: Page): string => String.fromCharCode(page[code] ?? code);

function unitOf(code: number): number {
  const known = foldedUnits[code] ?? unknown;
  if (known !== unknown) return known;
  const { folded, kind } = clusterAt(String.fromCharCode(code), 0, 1);
  const isHalf = code >= 0xd800 && code <= 0xdbff;
  const single = folded === '' ? gap : folded.charCodeAt(0);
  return (foldedUnits[code] = kind === 'invisible' ? unseen : folded.length > 1 || isHalf ? several : single);
}

function foldedPage(page: Page): Uint16Array {
  let folded = foldedPages.get(page);
  if (folded === undefined) foldedPages.set(page, (folded = page.map(unitOf)));
  return folded;
}

/** `e`, `a`, `s`, `z` */
const mayMelt = (unit: number): boolean => unit === 0x65 || unit === 0x61 || unit === 0x73 || unit === 0x7a;

/** Whether a letter is one with the last, and no word ends between them. */
function meltsInto(last: number, unit: number, before: number, code: number, page: Page): boolean {
  if (!melts(String.fromCharCode(last), String.fromCharCode(unit))) return false;
  const [one, other] = [before, code].map((each) => clusterAt(meant(each, page), 0, 1).kind);
  return one === undefined || other === undefined || !changes(one, other);
}
