import { gap, several, unseen, type FoldedPage } from './foldedPage';
import type { LetterSieve } from './LetterSieve';
import { lane, type PageGroup } from './pageGroups';
import { bitsOfLetter, coarse, type PatternEnds } from './PatternEnds';

const bits = 3 * bitsOfLetter;
const [oneLetter, threeLetters] = [(1 << bitsOfLetter) - 1, (1 << bits) - 1];
/** In both lanes of a number: the upper two letters, what carries a letter that is not 0 into the bit above it, and that bit moved down. */
const upperTwo = 0x7fe07fe0;
const carry = 0x001f001f;
const one = 0x00010001;

type Hit = (page: FoldedPage, start: number, end: number) => void;

/** How far one reading is looked through. */
interface Reach {
  /** Behind the last place where a pattern might end. */
  asked: number;
  /** The letter before it. */
  last: number;
  /** Of the longest pattern that may end there; 0 where none does. */
  letters: number;
  /** The stretch that the sieve is still to look at. */
  start: number;
  end: number;
}

/**
 * Finds what `LetterSieve` finds in bytes, in several readings at once: noise costs a look at each byte, and where a pattern may end,
 * by what is known of letters coarsely, the sieve itself looks at the stretch. Stretches that meet are looked at as one, and a letter
 * that is repeated is asked about once: what repeats itself costs no more than its length.
 */
export class PageSieve {
  readonly #sieve: LetterSieve;
  readonly #ends: PatternEnds;

  constructor(sieve: LetterSieve, ends: PatternEnds) {
    this.#sieve = sieve;
    this.#ends = ends;
  }

  /** @param hit hears where patterns stand; once of such places as overlap */
  find(bytes: Uint8Array, group: PageGroup, hit: Hit): void {
    const { marks } = this.#ends;
    const { pages } = group;
    /** The last three letters of each reading. */
    const state = new Int32Array(2);
    const reaches = pages.map((): Reach => ({ asked: 0, last: 0, letters: 0, start: 0, end: 0 }));
    let at = nextEnd(bytes, group, marks, 0, state);
    for (; at < bytes.length; at = nextEnd(bytes, group, marks, at + 1, state)) {
      const byte = bytes[at] ?? 0;
      for (let k = 0; k < pages.length; k++) {
        const [page, reach] = [pages[k], reaches[k]];
        const unit = page?.units[byte] ?? gap;
        if (page === undefined || reach === undefined || unit === gap || unit === unseen) continue;
        if (unit !== several && marks[lettersIn(state, k)] !== 1) continue;
        const isNew = !isRepeated(bytes, page, reach, at);
        if (isNew)
          reach.letters =
            unit === several
              ? this.#longestOfSeveral(bytes, page, at, state, k)
              : this.#ends.longestOf(lettersBefore(bytes, page, at + 1));
        reach.asked = at + 1;
        reach.last = lettersIn(state, k) & oneLetter;
        if (reach.letters === 0) continue;
        const start = isNew ? startOf(bytes, page, reach) : reach.end;
        if (start > reach.end) this.#look(bytes, page, reach, hit);
        reach.start = start > reach.end ? start : Math.min(start, reach.start);
        reach.end = at + 1;
      }
    }
    for (const [k, page] of pages.entries()) {
      const reach = reaches[k];
      if (reach !== undefined) this.#look(bytes, page, reach, hit);
    }
  }

  /** A pattern may end with each of the letters. */
  #longestOfSeveral(bytes: Uint8Array, page: FoldedPage, at: number, state: Int32Array, k: number): number {
    const written = page.foldedOf(bytes[at] ?? 0);
    let longest = 0;
    for (let i = 0; i < written.length; i++) {
      addLetter(state, k, coarse(written.charCodeAt(i)));
      if (this.#ends.marks[lettersIn(state, k)] !== 1) continue;
      const before = lettersBefore(bytes, page, at, written.slice(0, i + 1));
      longest = Math.max(longest, this.#ends.longestOf(before));
    }
    return longest;
  }

  #look(bytes: Uint8Array, page: FoldedPage, { start, end }: Reach, hit: Hit): void {
    let [from, to] = [start, start];
    this.#sieve.findInBytes(bytes.subarray(start, end), page, (hitFrom, hitTo) => {
      const joins = start + hitFrom < to;
      if (!joins && from < to) hit(page, from, to);
      from = joins ? Math.min(from, start + hitFrom) : start + hitFrom;
      to = start + hitTo;
    });
    if (from < to) hit(page, from, to);
  }
}

/** Whether up to a place, itself included, nothing but the last letter again and what counts for none has come. */
function isRepeated(bytes: Uint8Array, page: FoldedPage, { asked, last }: Reach, end: number): boolean {
  if (asked === 0) return false;
  for (let at = end; at >= asked; at--) {
    const byte = bytes[at] ?? 0;
    const unit = page.units[byte] ?? gap;
    const written = unit === several ? page.foldedOf(byte) : unit > several ? String.fromCharCode(unit) : '';
    for (let i = 0; i < written.length; i++) {
      const is = coarse(written.charCodeAt(i));
      if (is >= 0 && is !== last) return false;
    }
  }
  return true;
}

/** Where a stretch begins that holds so many letters before its end, and where nothing before melts with the first: that of an earlier stretch where it reaches into it. */
function startOf(bytes: Uint8Array, page: FoldedPage, { asked, letters, ...before }: Reach): number {
  let start = asked;
  let left = letters;
  let last = -1;
  const isSafe = (): boolean =>
    (start >= before.start && start <= before.end) || page.units[bytes[start - 1] ?? 0] === gap;
  while (start > 0 && (left > 0 || !isSafe())) {
    const unit = page.units[bytes[--start] ?? 0] ?? gap;
    const letter = unit > several ? coarse(unit) : -1;
    // Each of these stands for one of the pattern's at the least.
    if (letter < 0 || letter === last) continue;
    left--;
    last = letter;
  }
  return start;
}

const lettersIn = (state: Int32Array, k: number): number =>
  ((state[k >> 1] ?? 0) >> ((k & 1) * lane)) & threeLetters;

function addLetter(state: Int32Array, k: number, letter: number): void {
  const letters = lettersIn(state, k);
  if (letter < 0 || letter === (letters & oneLetter)) return;
  const shift = (k & 1) * lane;
  const next = ((letters << bitsOfLetter) | letter) & threeLetters;
  state[k >> 1] = ((state[k >> 1] ?? 0) & ~(threeLetters << shift)) | (next << shift);
}

/** Gives the units of letters before a place in one reading, one by one, and at last -1. */
function lettersBefore(bytes: Uint8Array, page: FoldedPage, end: number, behind = ''): () => number {
  let at = end;
  let written = behind;
  return () => {
    while (written === '') {
      if (at === 0) return -1;
      const byte = bytes[--at] ?? 0;
      const unit = page.units[byte] ?? gap;
      if (unit === several) written = page.foldedOf(byte);
      else if (unit !== gap && unit !== unseen) return unit;
    }
    const unit = written.charCodeAt(written.length - 1);
    written = written.slice(0, -1);
    return unit;
  };
}

/**
 * The next byte with which a pattern may end in one of the readings, or that is several letters in one; the length where there is none.
 * Without a branch for what a byte is, as noise lets none be foretold; a function of its own, as engines keep the arrays in registers only
 * in a loop without calls.
 * @param state the last letters of each reading, before and behind
 */
function nextEnd(
  bytes: Uint8Array,
  { letters: [lettersA, lettersB], counts: [countsA, countsB], hasSeveral }: PageGroup,
  marks: Uint8Array,
  from: number,
  state: Int32Array,
): number {
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let at = from;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const letterA = lettersA[byte] ?? 0;
    const letterB = lettersB[byte] ?? 0;
    // 1 in the lanes where a letter counts and is another one than the last.
    const newA = ((((a ^ letterA) & (countsA[byte] ?? 0)) + carry) >> bitsOfLetter) & one;
    const newB = ((((b ^ letterB) & (countsB[byte] ?? 0)) + carry) >> bitsOfLetter) & one;
    a ^= (a ^ (((a << bitsOfLetter) & upperTwo) | letterA)) & ((newA << bits) - newA);
    b ^= (b ^ (((b << bitsOfLetter) & upperTwo) | letterB)) & ((newB << bits) - newB);
    const isEnd =
      (marks[a & threeLetters] ?? 0) |
      (marks[(a >> lane) & threeLetters] ?? 0) |
      (marks[b & threeLetters] ?? 0) |
      (marks[(b >> lane) & threeLetters] ?? 0) |
      (hasSeveral[byte] ?? 0);
    if (isEnd !== 0) break;
  }
  state[0] = a;
  state[1] = b;
  return at;
}
