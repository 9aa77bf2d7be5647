import { changes, clusterAt, clusterEnd, melts } from './charactersOf';

/** What a UTF-16 unit is where it is no letter and no digit: not looked up yet, a gap, left out, a letter that folds to several or is one of several units. */
const [unknown, gap, unseen, several] = [0, 1, 2, 3];
/** By unit: one of these, or what it folds to. */
const foldedUnits = new Uint16Array(0x10000);
const firstMark = 0x300;
const keyLength = 4;
/** Of the hash of the last characters. */
const marks = 0x10000;

/** How the first 256 characters of a text are meant; undefined: as they are. */
export type Page = Uint16Array;

/**
 * Says where in a text, at the cost of a look at each character, the letters and digits of patterns follow one another as `charactersOf` folds them, whatever
 * stands between. All places where `SecretIndex` finds a pattern are among them; it tells which of them count.
 */
export class LetterSieve {
  readonly #ends = new Map<string, string[]>();
  readonly #marked = new Uint8Array(marks);
  readonly #shortMarked = new Uint8Array(marks);
  #letters = new Uint16Array(0);
  #places = new Int32Array(0);

  /** @param patterns folded, of two characters at least */
  constructor(patterns: Iterable<string>) {
    for (const pattern of new Set(patterns)) {
      const end = pattern.slice(-keyLength);
      const [a, b, c, d] = [4, 3, 2, 1].map((back) => pattern.charCodeAt(pattern.length - back) || 0);
      if (pattern.length < keyLength) this.#shortMarked[hashOf(0, 0, c ?? 0, d ?? 0)] = 1;
      else this.#marked[hashOf(a ?? 0, b ?? 0, c ?? 0, d ?? 0)] = 1;
      const having = this.#ends.get(end);
      if (having === undefined) this.#ends.set(end, [pattern]);
      else having.push(pattern);
    }
  }

  /** Calls `hit` with the place of each pattern until it returns true; returns whether it did. */
  find(text: string, page: Page | undefined, hit: (start: number, end: number) => boolean): boolean {
    // Few characters become two.
    if (this.#letters.length < 2 * text.length) {
      this.#letters = new Uint16Array(2 * text.length);
      this.#places = new Int32Array(2 * text.length);
    }
    const [letters, places, marked, shortMarked] = [
      this.#letters,
      this.#places,
      this.#marked,
      this.#shortMarked,
    ];
    const room = letters.length;
    /** The latest letters. */
    let [b, c, d] = [0, 0, 0];
    let count = 0;
    /** The unit before, where it is a letter and nothing parts it from the next one. */
    let before = 0;
    for (let at = 0, end = 1; at < text.length; at = end++) {
      let code = text.charCodeAt(at);
      if (page !== undefined && code <= 0xff) code = page[code] ?? code;
      let unit = foldedUnits[code] ?? unknown;
      if (unit === unknown) unit = lookUp(code);
      let folded = '';
      if (unit === several || text.charCodeAt(end) >= firstMark) {
        end = clusterEnd(text, at);
        if (unit === several || end !== at + 1) {
          const cluster =
            end === at + 1 ? clusterAt(String.fromCharCode(code), 0, 1) : clusterAt(text, at, end);
          if (cluster.kind === 'invisible') continue;
          ({ folded } = cluster);
          unit = folded.length === 0 ? gap : folded.charCodeAt(0);
        }
      }
      if (unit === unseen) continue;
      if (unit === gap) {
        before = 0;
        continue;
      }
      const isMelted = before !== 0 && folded.length <= 1 && meltsInto(d, unit) && !isParted(before, code);
      before = code;
      if (isMelted) continue;
      for (let i = 0; i < Math.max(1, folded.length) && count < room; i++) {
        if (i > 0) unit = folded.charCodeAt(i);
        const a = b;
        [b, c, d] = [c, d, unit];
        letters[count] = unit;
        places[count++] = at;
        const isMarked = marked[hashOf(a, b, c, d)] === 1;
        if (!isMarked && shortMarked[hashOf(0, 0, c, d)] !== 1) continue;
        for (let length = isMarked ? keyLength : 3; length >= 2; length--) {
          const key = String.fromCharCode(...letters.subarray(Math.max(0, count - length), count));
          for (const pattern of this.#ends.get(key) ?? [])
            if (endsWith(letters, count, pattern) && hit(places[count - pattern.length] ?? 0, end))
              return true;
        }
      }
    }
    return false;
  }
}

const hashOf = (a: number, b: number, c: number, d: number): number =>
  (Math.imul(Math.imul(Math.imul(a, 37) + b, 41) + c, 43) + Math.imul(d, 47)) & (marks - 1);

function endsWith(letters: Uint16Array, count: number, pattern: string): boolean {
  const start = count - pattern.length;
  if (start < 0) return false;
  for (let i = 0; i < pattern.length; i++) if (letters[start + i] !== pattern.charCodeAt(i)) return false;
  return true;
}

function lookUp(code: number): number {
  const { folded, kind } = clusterAt(String.fromCharCode(code), 0, 1);
  const isHalf = code >= 0xd800 && code <= 0xdbff;
  const unit =
    kind === 'invisible'
      ? unseen
      : folded.length > 1 || isHalf
        ? several
        : folded === ''
          ? gap
          : folded.charCodeAt(0);
  foldedUnits[code] = unit;
  return unit;
}

/** Of the few letters that may: `e`, `a`, `s`, `z`. */
const meltsInto = (last: number, unit: number): boolean =>
  (unit === 0x65 || unit === 0x61 || unit === 0x73 || unit === 0x7a) &&
  melts(String.fromCharCode(last), String.fromCharCode(unit));

/** Whether a word ends between two letters that follow one another. */
const isParted = (before: number, code: number): boolean =>
  changes(clusterAt(String.fromCharCode(before), 0, 1).kind, clusterAt(String.fromCharCode(code), 0, 1).kind);
