/** A node of the tree: what stands before the letters that led there. */
interface Node {
  readonly before: Map<number, Node>;
  /** Letters of the longest pattern that is whole there; 0 where none is. */
  longest: number;
}

const [e, z] = [0x65, 0x7a];
/** Of each letter five bits count. */
export const bitsOfLetter = 5;

/** The five bits of a letter; -1 for e and z, which may have melted into the letter before. */
export const coarse = (unit: number): number => (unit === e || unit === z ? -1 : unit & 0x1f);

/** Where patterns of folded letters may end, without knowing more of each letter than `coarse`, and of equal ones in a row of one only. So
 * what `charactersOf` melts (`ae`, `aa`, `ss`, `sz`) is the same, melted or not, and what stands between letters does not matter.
 */
export class PatternEnds {
  /** By the last three letters: 1 where a pattern may end so. */
  readonly marks = new Uint8Array(1 << (3 * bitsOfLetter));
  readonly #root: Node = { before: new Map(), longest: 0 };

  constructor(patterns: Iterable<string>) {
    for (const pattern of patterns) {
      const letters = coarsely(pattern);
      let node = this.#root;
      for (const letter of letters.toReversed()) {
        let before = node.before.get(letter);
        if (before === undefined) node.before.set(letter, (before = { before: new Map(), longest: 0 }));
        node = before;
      }
      node.longest = Math.max(node.longest, pattern.length);
      this.#mark(letters.slice(-3));
    }
  }

  /**
   * Letters of the longest pattern that may end where letters are read backwards; 0 where none does.
   * @param before gives the units before, one by one, and at last -1
   */
  longestOf(before: () => number): number {
    let node = this.#root;
    let { longest } = node;
    let last = -1;
    for (let unit = before(); unit >= 0; unit = before()) {
      const letter = coarse(unit);
      if (letter < 0 || letter === last) continue;
      const next = node.before.get(letter);
      if (next === undefined) break;
      last = letter;
      node = next;
      longest = Math.max(longest, node.longest);
    }
    return longest;
  }

  /** Of a shorter pattern anything may stand before. */
  #mark(letters: readonly number[]): void {
    const hash = letters.reduce((hash, letter) => (hash << bitsOfLetter) | letter, 0);
    for (let at = hash; at < this.marks.length; at += 1 << (bitsOfLetter * letters.length))
      this.marks[at] = 1;
  }
}

function coarsely(pattern: string): number[] {
  const letters: number[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const letter = coarse(pattern.charCodeAt(i));
    if (letter >= 0 && letter !== letters.at(-1)) letters.push(letter);
  }
  return letters;
}
