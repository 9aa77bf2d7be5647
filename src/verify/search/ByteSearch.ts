import { foldAscii } from './foldAscii';
import type { Needle } from './Needle';
import { shortestNeedle } from './needlesOf';

/** Characters of each needle that steer the search: bytes, or the low bytes of UTF-16 with their zeros between. */
const span = 5;
/** Characters that a needle of UTF-16 has at least. */
const spanOfCharacters = shortestNeedle;
/** Bits of a block: where in a span of bytes it may stand, and where in one of UTF-16 its character may. */
const ofBytes = 0x000f;
const ofCharacters = 0x0f00;
const firstCharacter = 8;
const folded = Uint8Array.from({ length: 256 }, (_, byte) => foldAscii(byte));

interface Anchored {
  readonly needle: Needle;
  /** Where in the needle its span begins. */
  readonly anchor: number;
}

/**
 * Searches many needles at once without regard to the case of ASCII letters. Looks at every second pair of bytes only: five bytes
 * in a row hold, in the first four of their pairs, just one that begins at a multiple of four; so do five characters of UTF-16 with
 * steps of eight. What the pair says about where a needle could begin is a bit in a table, so nearly all bytes cost two loads.
 */
export class ByteSearch {
  /** Length of the longest needle in bytes, 0 where there is none. */
  readonly longest: number;
  readonly #blocks: Uint16Array;
  /** By the hash of the folded span. */
  readonly #having = new Map<number, Anchored[]>();
  readonly #base: ByteSearch | undefined;
  /** What is lent to the searches that are based on this one. */
  #lent: { readonly blocks: Uint16Array; needles: number } | undefined;

  /** @param base searches the needles of another one as well; it stays as it is */
  constructor(needles: readonly Needle[], base?: ByteSearch) {
    this.longest = needles.reduce(
      (longest, { bytes }) => Math.max(longest, bytes.length),
      base?.longest ?? 0,
    );
    if (base === undefined) this.#blocks = new Uint16Array(0x10000);
    else this.#blocks = needles.length === 0 ? base.#blocks : base.#lend(needles.length);
    this.#base = base;
    for (const needle of needles) this.#learn(needle);
  }

  /**
   * A table in which more may be marked: one for many files, each with needles of its own. What another one marked makes more places worth a look, and
   * no look wrong. It is begun anew before all places are.
   */
  #lend(needles: number): Uint16Array {
    if (this.#lent === undefined || this.#lent.needles + needles > mostLent)
      this.#lent = { blocks: this.#blocks.slice(), needles: 0 };
    this.#lent.needles += needles;
    return this.#lent.blocks;
  }

  /** Calls `hit` for every place where a needle begins, until it returns true. Returns whether it did. */
  search(bytes: Uint8Array, hit: (needle: Needle, at: number) => boolean): boolean {
    const even = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
    const pairs = new Uint16Array(even.buffer, even.byteOffset, Math.floor(even.length / 2));
    const blocks = this.#blocks;
    let i = candidate(pairs, blocks, 0);
    for (; i + stride <= pairs.length; i = candidate(pairs, blocks, i + stride))
      for (let k = i; k < i + stride; k += 4) {
        const a = blocks[pairs[k] ?? 0] ?? 0;
        const b = blocks[pairs[k + 1] ?? 0] ?? 0;
        const c = blocks[pairs[k + 2] ?? 0] ?? 0;
        if (this.#judgeBytes(bytes, 2 * k, a, hit) || this.#judgeBytes(bytes, 2 * k + 4, c, hit)) return true;
        if (this.#judgeCharacters(bytes, 2 * k, a & (b >> 1), hit)) return true;
      }
    // Spans that begin behind the last pairs looked at.
    for (let at = Math.max(0, 2 * i - 7); at + span <= bytes.length; at++) {
      if (at >= 2 * i - 3 && this.#judge(bytes, at, 1, hit)) return true;
      if (this.#judge(bytes, at, 2, hit)) return true;
    }
    return false;
  }

  #judgeBytes(
    bytes: Uint8Array,
    at: number,
    block: number,
    hit: (needle: Needle, at: number) => boolean,
  ): boolean {
    for (let k = 0; k < span - 1; k++)
      if ((block & (1 << k)) !== 0 && this.#judge(bytes, at - k, 1, hit)) return true;
    return false;
  }

  #judgeCharacters(
    bytes: Uint8Array,
    at: number,
    block: number,
    hit: (needle: Needle, at: number) => boolean,
  ): boolean {
    // Where zeros come first, the one before the first character of the needle is not its own: the pair is of the second or later.
    const first = bytes[at + 1] === 0 ? at : at - 1;
    for (let k = 0; k < span - 1; k++)
      if ((block & (1 << (firstCharacter + k))) !== 0 && this.#judge(bytes, first - 2 * k, 2, hit))
        return true;
    return false;
  }

  /** Whether a needle whose span begins at `start` stands there and is a hit. */
  #judge(
    bytes: Uint8Array,
    start: number,
    step: 1 | 2,
    hit: (needle: Needle, at: number) => boolean,
  ): boolean {
    if (start < 0 || start + step * (span - 1) >= bytes.length) return false;
    return this.#judgeHash(hashOf(bytes, start, step), bytes, start, hit);
  }

  #judgeHash(
    hash: number,
    bytes: Uint8Array,
    start: number,
    hit: (needle: Needle, at: number) => boolean,
  ): boolean {
    for (const { needle, anchor } of this.#having.get(hash) ?? [])
      if (standsAt(bytes, start - anchor, needle.bytes) && hit(needle, start - anchor)) return true;
    return this.#base !== undefined && this.#base.#judgeHash(hash, bytes, start, hit);
  }

  #learn(needle: Needle): void {
    const step = needle.step === 2 && needle.bytes.length % 2 === 1 ? 2 : 1;
    const characters = Math.ceil(needle.bytes.length / step);
    // UIDs of one root begin alike: their ends steer better.
    const anchor =
      needle.secret.kind === 'uid' ? step * (characters - (step === 2 ? spanOfCharacters : span)) : 0;
    for (let k = 0; k < span; k++) {
      const charactersHere = casesOf(needle.bytes[anchor + step * k] ?? 0);
      const charactersNext = casesOf(needle.bytes[anchor + step * (k + 1)] ?? 0);
      if (step === 2) {
        for (const character of charactersHere) this.#mark(character, 0, firstCharacter + k);
        for (const character of charactersNext) this.#mark(0, character, firstCharacter + k);
      } else if (k < span - 1)
        for (const character of charactersHere)
          for (const next of charactersNext) this.#mark(character, next, k);
    }
    const hash = hashOf(needle.bytes, anchor, step);
    const having = this.#having.get(hash);
    if (having === undefined) this.#having.set(hash, [{ needle, anchor }]);
    else having.push({ needle, anchor });
  }

  #mark(first: number, second: number, bit: number): void {
    const block = blockOf(first, second);
    this.#blocks[block] = (this.#blocks[block] ?? 0) | (1 << bit);
  }
}

/** UIDs are of digits: their needles mark the same few hundred blocks again and again. */
const mostLent = 4_000;

/** Pairs between two questions whether one of them may be part of a needle. */
const stride = 8;

/**
 * The next multiple of `stride`, from `i` on, where the pairs may be part of a needle; past the last whole stride where there is none. A
 * function of its own, as engines keep the arrays in registers only in a loop without calls.
 */
function candidate(pairs: Uint16Array, blocks: Uint16Array, from: number): number {
  const end = pairs.length - stride;
  let i = from;
  for (; i <= end; i += stride) {
    const a = blocks[pairs[i] ?? 0] ?? 0;
    const b = blocks[pairs[i + 1] ?? 0] ?? 0;
    const c = blocks[pairs[i + 2] ?? 0] ?? 0;
    const e = blocks[pairs[i + 4] ?? 0] ?? 0;
    const f = blocks[pairs[i + 5] ?? 0] ?? 0;
    const g = blocks[pairs[i + 6] ?? 0] ?? 0;
    const characters = ((a & (b >> 1)) | (e & (f >> 1))) & ofCharacters;
    if (((a | c | e | g) & ofBytes) === 0 && characters === 0) continue;
    // One pair in a hundred of noise gets so far. The pair before it or behind it, whichever is of its span, must fit as well.
    const before = i === 0 ? 0 : (blocks[pairs[i - 1] ?? 0] ?? 0);
    const d = blocks[pairs[i + 3] ?? 0] ?? 0;
    const h = blocks[pairs[i + 7] ?? 0] ?? 0;
    const bytes = fits(before, a, b) | fits(b, c, d) | fits(d, e, f) | fits(f, g, h);
    if ((bytes | characters) !== 0) break;
  }
  return i;
}

/** Of three blocks in a row: the first two bits where the middle one and one of the others may stand in the same span of bytes. */
const fits = (before: number, block: number, behind: number): number =>
  ((block & (behind >> 2)) | ((block >> 2) & before)) & 0x3;

/** Of the folded characters of one span; a small integer, so that the Map holds no boxed numbers. */
function hashOf(bytes: Uint8Array, start: number, step: 1 | 2): number {
  let hash: number = step;
  for (let k = 0; k < span; k++)
    hash = Math.imul(hash, 0x01000193) ^ (folded[bytes[start + step * k] ?? 0] ?? 0);
  return hash & 0x3fffffff;
}

/** Two bytes as a Uint16Array of this machine reads them. */
const isLittle = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const blockOf = (first: number, second: number): number =>
  isLittle ? first + 256 * second : 256 * first + second;

const casesOf = (byte: number): readonly number[] =>
  byte >= 0x61 && byte <= 0x7a ? [byte, byte - 0x20] : [byte];

function standsAt(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  if (start < 0 || start + needle.length > bytes.length) return false;
  for (let i = 0; i < needle.length; i++) if (folded[bytes[start + i] ?? 0] !== needle[i]) return false;
  return true;
}
