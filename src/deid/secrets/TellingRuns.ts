import { clusterAt, mayJoin } from './charactersOf';
import { bitsOfLetter, coarse, type PatternEnds } from './PatternEnds';
import { holdsEscape } from './readingsOf';
import { utf8Unit } from './utf8Unit';
import { utf8Width } from './utf8Width';

/** What a unit of UTF-16 is, 0 where nobody asked yet; a letter with its bits. A sign may be a part of what is no word. */
const [nothing, sign, joining, letter] = [0x100, 0x200, 0x400, 0x800];
const oneLetter = (1 << bitsOfLetter) - 1;
/** With what escapes begin, and UTF-8 that was taken for Latin-1. */
const beginsEscape = /[&%=\\\u00c0-\u00f4]/;

/** Says of short stretches of UTF-8, as noise has them, whether they may hold what is looked for, at the cost of a look at each character. */
export class TellingRuns {
  readonly #ends: PatternEnds;
  readonly #year: RegExp | undefined;
  readonly #units = new Uint16Array(0x10000);

  /** @param year what a day of birth has of its year */
  constructor(ends: PatternEnds, year: RegExp | undefined) {
    this.#ends = ends;
    this.#year = year;
  }

  readonly mayTell = (run: Uint8Array, text: () => string): boolean => {
    const { marks } = this.#ends;
    let letters = 0;
    let signs = 0;
    for (let at = 0; at < run.length; at += utf8Width(run, at)) {
      const is = this.#kindAt(run, at);
      // What several characters are together is to be looked at.
      if (is === joining) return true;
      signs |= is;
      if (is < letter || (is & oneLetter) === (letters & oneLetter)) continue;
      letters = ((letters << bitsOfLetter) | (is & oneLetter)) & (marks.length - 1);
      if (marks[letters] === 1 && this.#ends.longestOf(this.#lettersBefore(run, at)) > 0) return true;
    }
    return (signs & sign) !== 0 && this.#holdsSign(text());
  };

  #holdsSign(text: string): boolean {
    return holdsEscape(text) || (this.#year !== undefined && text.search(this.#year) >= 0);
  }

  /** Of the character at a place and those before it. */
  #lettersBefore(run: Uint8Array, last: number): () => number {
    let at = last + 1;
    return () => {
      while (at > 0) {
        at--;
        if (((run[at] ?? 0) & 0xc0) === 0x80) continue;
        const is = this.#kindAt(run, at);
        if (is >= letter) return is & oneLetter;
      }
      return -1;
    };
  }

  #kindAt(run: Uint8Array, at: number): number {
    const unit = utf8Unit(run, at);
    if (unit < 0) return joining;
    const known = this.#units[unit] ?? 0;
    return known === 0 ? (this.#units[unit] = kindOf(String.fromCharCode(unit))) : known;
  }
}

function kindOf(character: string): number {
  const { folded, kind } = clusterAt(character, 0, 1);
  if (folded.length > 1 || mayJoin(character.charCodeAt(0))) return joining;
  const bits = folded === '' ? -1 : coarse(folded.charCodeAt(0));
  return (bits < 0 ? nothing : letter | bits) | (kind === 'digit' || beginsEscape.test(character) ? sign : 0);
}
