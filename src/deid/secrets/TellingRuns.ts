import { clusterAt, mayJoin } from './charactersOf';
import { bitsOfLetter, coarse, type PatternEnds } from './PatternEnds';
import { holdsEscape } from './readingsOf';

/** What a unit of UTF-16 is, 0 where nobody asked yet; a letter with its bits. */
const [nothing, joining, letter] = [0x20, 0x40, 0x80];
const oneLetter = (1 << bitsOfLetter) - 1;

/** Says of short texts, as noise has them, whether they may hold what is looked for, at the cost of a look at each character. */
export class TellingRuns {
  readonly #ends: PatternEnds;
  readonly #year: RegExp | undefined;
  readonly #units = new Uint8Array(0x10000);

  /** @param year what a day of birth has of its year */
  constructor(ends: PatternEnds, year: RegExp | undefined) {
    this.#ends = ends;
    this.#year = year;
  }

  readonly mayTell = (text: string): boolean =>
    this.#mayHold(text) || holdsEscape(text) || (this.#year !== undefined && text.search(this.#year) >= 0);

  #mayHold(text: string): boolean {
    const { marks } = this.#ends;
    let letters = 0;
    for (let at = 0; at < text.length; at++) {
      const is = this.#kindAt(text, at);
      // What several characters are together is to be looked at.
      if (is === joining) return true;
      if (is < letter || (is & oneLetter) === (letters & oneLetter)) continue;
      letters = ((letters << bitsOfLetter) | (is & oneLetter)) & (marks.length - 1);
      if (marks[letters] === 1 && this.#ends.longestOf(this.#lettersBefore(text, at + 1)) > 0) return true;
    }
    return false;
  }

  #lettersBefore(text: string, end: number): () => number {
    let at = end;
    return () => {
      while (at > 0) {
        const is = this.#kindAt(text, --at);
        if (is >= letter) return is & oneLetter;
      }
      return -1;
    };
  }

  #kindAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const known = this.#units[unit] ?? 0;
    return known === 0 ? (this.#units[unit] = kindOf(text.charAt(at))) : known;
  }
}

function kindOf(character: string): number {
  const { folded } = clusterAt(character, 0, 1);
  if (folded.length > 1 || mayJoin(character.charCodeAt(0))) return joining;
  const bits = folded === '' ? -1 : coarse(folded.charCodeAt(0));
  return bits < 0 ? nothing : letter | bits;
}
