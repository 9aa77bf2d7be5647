import { hashOf, mix } from './hash';

/** How many bits of the filter a word sets. */
export const bitsOfWord = 8;

/** Folded words as a Bloom filter: of 200 others about one seems to be of them. */
export class WordFilter {
  readonly #bits: Uint8Array;

  constructor(bits: Uint8Array) {
    this.#bits = bits;
  }

  has(folded: string): boolean {
    return placesOf(folded, this.#bits.length * 8).every(
      (at) => ((this.#bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0,
    );
  }
}

/** The bits of a word, in a filter of so many. */
export function placesOf(folded: string, size: number): number[] {
  const hash = hashOf(folded);
  return Array.from({ length: bitsOfWord }, (_, turn) => mix(hash, turn) % size);
}
