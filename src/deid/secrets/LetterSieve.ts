import { charactersOf } from './charactersOf';
import { gap, several, unseen, type FoldedPage } from './foldedPage';

const keyLength = 4;
/** Of each of the last four letters count five bits. */
const [bitsOfLetter, bits] = [5, 20];
const lastTwo = (1 << (2 * bitsOfLetter)) - 1;
/** Letters that one character folds to, such as a ligature. */
const mostOfOne = 4;

type Hit = (start: number, end: number) => void;

/**
 * Says where in bytes or in a text, at the cost of a look at each character, the letters and digits of patterns follow one another as
 * `charactersOf` folds them, whatever stands between. All places where `SecretIndex` finds a pattern are among them; it tells which of them count.
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

  /** Calls `hit` for the place of each pattern in bytes of one character each. */
  findInBytes(bytes: Uint8Array, { units, cases, foldedOf }: FoldedPage, hit: Hit): void {
    this.#makeRoom(mostOfOne * bytes.length);
    let hash = 0;
    let count = 0;
    /** The byte before, where it is a letter and nothing parts it from the next one; else -1. */
    let before = -1;
    for (const [at, byte] of bytes.entries()) {
      const unit = units[byte] ?? gap;
      if (unit === unseen) continue;
      const letters = unit === several ? foldedOf(byte) : unit === gap ? '' : String.fromCharCode(unit);
      const isParted = before < 0 || (cases[before] === 1 && cases[byte] === 2);
      before = unit === gap ? -1 : byte;
      if (!isParted && unit !== several && melt(this.#letters[count - 1] ?? 0, unit)) continue;
      for (const letter of letters) {
        this.#letters[count] = letter.charCodeAt(0);
        this.#places[count++] = at;
        hash = hashOf(hash, letter.charCodeAt(0));
        this.#look(hash, count, at + 1, hit);
      }
    }
  }

  /** The same in a text. */
  find(text: string, hit: Hit): void {
    const characters = charactersOf(text);
    this.#makeRoom(characters.text.length);
    let hash = 0;
    for (let at = 0; at < characters.text.length; at++) {
      const unit = characters.text.charCodeAt(at);
      this.#letters[at] = unit;
      this.#places[at] = characters.from[at] ?? 0;
      hash = hashOf(hash, unit);
      this.#look(hash, at + 1, characters.to[at] ?? 0, hit);
    }
  }

  #look(hash: number, count: number, end: number, hit: Hit): void {
    if (((this.#marks[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0) this.#tell(count, keyLength, end, hit);
    if (this.#shortMarks[hash & lastTwo] === 1)
      for (const length of [3, 2]) this.#tell(count, length, end, hit);
  }

  /** The patterns that end behind so many letters, by their last ones. */
  #tell(count: number, length: number, end: number, hit: Hit): void {
    if (length > count) return;
    const key = String.fromCharCode(...this.#letters.subarray(count - length, count));
    for (const pattern of this.#ends.get(key) ?? []) {
      const start = count - pattern.length;
      let i = 0;
      while (i < pattern.length && this.#letters[start + i] === pattern.charCodeAt(i)) i++;
      if (i === pattern.length) hit(this.#places[start] ?? 0, end);
    }
  }

  #makeRoom(letters: number): void {
    if (this.#letters.length >= letters) return;
    this.#letters = new Uint16Array(letters);
    this.#places = new Int32Array(letters);
  }
}

const hashOf = (hash: number, unit: number): number =>
  ((hash << bitsOfLetter) | (unit & 0x1f)) & ((1 << bits) - 1);

/** `melts` of units. */
const melt = (last: number, unit: number): boolean =>
  unit === 0x65
    ? last === 0x61 || last === 0x6f || last === 0x75
    : unit === 0x61
      ? last === 0x61
      : (unit === 0x73 || unit === 0x7a) && last === 0x73;
