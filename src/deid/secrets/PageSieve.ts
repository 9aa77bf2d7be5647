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

/**
 * Finds what `LetterSieve` finds in bytes, in several readings at once: noise costs a look at each byte, and where a pattern may end,
 * by what is known of letters coarsely, the sieve itself looks at the stretch.
 */
export class PageSieve {
  readonly #sieve: LetterSieve;
  readonly #ends: PatternEnds;

  constructor(sieve: LetterSieve, ends: PatternEnds) {
    this.#sieve = sieve;
    this.#ends = ends;
  }

  find(bytes: Uint8Array, group: PageGroup, hit: Hit): void {
    const { marks } = this.#ends;
    const { pages } = group;
    /** The last three letters of each reading. */
    const state = new Int32Array(2);
    let at = nextEnd(bytes, group, marks, 0, state);
    for (; at < bytes.length; at = nextEnd(bytes, group, marks, at + 1, state)) {
      const byte = bytes[at] ?? 0;
      for (let k = 0; k < pages.length; k++) {
        const page = pages[k];
        const unit = page?.units[byte] ?? gap;
        if (page === undefined || unit === gap || unit === unseen) continue;
        if (unit === several) this.#takeSeveral(bytes, page, at, state, k, hit);
        else if (marks[lettersIn(state, k)] === 1)
          this.#look(bytes, page, at, this.#ends.longestOf(lettersBefore(bytes, page, at + 1)), hit);
      }
    }
  }

  /** A pattern may end with each of the letters. */
  #takeSeveral(
    bytes: Uint8Array,
    page: FoldedPage,
    at: number,
    state: Int32Array,
    k: number,
    hit: Hit,
  ): void {
    const written = page.foldedOf(bytes[at] ?? 0);
    let longest = 0;
    for (let i = 0; i < written.length; i++) {
      addLetter(state, k, coarse(written.charCodeAt(i)));
      if (this.#ends.marks[lettersIn(state, k)] !== 1) continue;
      const before = lettersBefore(bytes, page, at, written.slice(0, i + 1));
      longest = Math.max(longest, this.#ends.longestOf(before));
    }
    this.#look(bytes, page, at, longest, hit);
  }

  /** Has the sieve look at the stretch that holds so many letters before the end of a byte, and where nothing before melts with the first. */
  #look(bytes: Uint8Array, page: FoldedPage, at: number, letters: number, hit: Hit): void {
    if (letters === 0) return;
    let start = at + 1;
    let left = letters;
    let last = -1;
    while (start > 0 && (left > 0 || page.units[bytes[start - 1] ?? 0] !== gap)) {
      const unit = page.units[bytes[--start] ?? 0] ?? gap;
      const letter = unit > several ? coarse(unit) : -1;
      // Each of these stands for one of the pattern's at the least.
      if (letter < 0 || letter === last) continue;
      left--;
      last = letter;
    }
    this.#sieve.findInBytes(bytes.subarray(start, at + 1), page, (from, to) => {
      if (start + to === at + 1) hit(page, start + from, at + 1);
    });
  }
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
