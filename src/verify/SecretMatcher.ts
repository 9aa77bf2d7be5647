import { foldAscii } from './foldAscii';
import type { Needle } from './Needle';
import { shortestNeedle } from './needlesOf';

/** Bytes of each needle that steer the search. */
const span = shortestNeedle;
const folded = Uint8Array.from({ length: 256 }, (_, byte) => foldAscii(byte));

/**
 * Searches many needles at once and skips over bytes that can end none of them (Wu and Manber 1994, blocks of two bytes).
 * Does not tell the case of ASCII letters.
 */
export class SecretMatcher {
  /** Length of the longest needle in bytes, 0 where there is none. */
  readonly longest: number;
  /** By block: how far the next block can be that may end a span. */
  readonly #skip = new Uint8Array(0x10000).fill(span - 1);
  /** By the hash of the folded span: the needles and where in them their span begins. */
  readonly #having = new Map<number, { needle: Needle; anchor: number }[]>();

  constructor(needles: readonly Needle[]) {
    this.longest = needles.reduce((longest, { bytes }) => Math.max(longest, bytes.length), 0);
    for (const needle of needles) {
      // UIDs of one root begin alike: their ends steer better.
      const anchor = needle.secret.kind === 'uid' ? needle.bytes.length - span : 0;
      this.#learn(needle, anchor);
    }
  }

  /** Calls `hit` for every place where a needle begins, until it returns true. Returns whether it did. */
  search(bytes: Uint8Array, hit: (needle: Needle, at: number) => boolean): boolean {
    const skip = this.#skip;
    const end = bytes.length;
    let last = span - 1;
    while (last < end) {
      const step = skip[blockOf(bytes[last - 1] ?? 0, bytes[last] ?? 0)] ?? 0;
      if (step > 0) {
        last += step;
        continue;
      }
      if (this.#judge(bytes, last, hit)) return true;
      last++;
    }
    return false;
  }

  #judge(bytes: Uint8Array, last: number, hit: (needle: Needle, at: number) => boolean): boolean {
    const having = this.#having.get(hashOf(bytes, last - (span - 1)));
    if (having === undefined) return false;
    for (const { needle, anchor } of having) {
      const start = last - (span - 1) - anchor;
      if (start >= 0 && standsAt(bytes, start, needle.bytes) && hit(needle, start)) return true;
    }
    return false;
  }

  #learn(needle: Needle, anchor: number): void {
    for (let i = 0; i < span - 1; i++) {
      const skip = span - 2 - i;
      for (const a of casesOf(needle.bytes[anchor + i] ?? 0))
        for (const b of casesOf(needle.bytes[anchor + i + 1] ?? 0)) {
          const block = blockOf(a, b);
          this.#skip[block] = Math.min(this.#skip[block] ?? 0, skip);
        }
    }
    const hash = hashOf(needle.bytes, anchor);
    const having = this.#having.get(hash);
    if (having === undefined) this.#having.set(hash, [{ needle, anchor }]);
    else having.push({ needle, anchor });
  }
}

/** Of the folded bytes of one span; a small integer, so that the Map holds no boxed numbers. */
function hashOf(bytes: Uint8Array, start: number): number {
  let hash = 0;
  for (let i = start; i < start + span; i++)
    hash = Math.imul(hash, 0x01000193) ^ (folded[bytes[i] ?? 0] ?? 0);
  return hash & 0x3fffffff;
}

const blockOf = (first: number, second: number): number => first + 256 * second;

const casesOf = (byte: number): readonly number[] =>
  byte >= 0x61 && byte <= 0x7a ? [byte, byte - 0x20] : [byte];

function standsAt(bytes: Uint8Array, start: number, needle: Uint8Array): boolean {
  if (start + needle.length > bytes.length) return false;
  for (let i = 0; i < needle.length; i++) if (folded[bytes[start + i] ?? 0] !== needle[i]) return false;
  return true;
}
