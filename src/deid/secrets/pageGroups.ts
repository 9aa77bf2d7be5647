import { gap, several, unseen, type FoldedPage } from './foldedPage';
import { bitsOfLetter, coarse } from './PatternEnds';

/** Readings that are looked at in one pass: two in a number, two numbers. */
const together = 4;
/** Bits of a number for one reading. */
export const lane = 16;

/** Up to four readings of one byte a character, as `PageSieve` looks at them at once. Of two readings each table holds the bits side by side. */
export interface PageGroup {
  readonly pages: readonly FoldedPage[];
  /** By byte: the letter that it is there, 0 for what is none and for what does not count. */
  readonly letters: readonly [Int32Array, Int32Array];
  /** By byte: all bits of a letter where one is there. */
  readonly counts: readonly [Int32Array, Int32Array];
  /** By byte: 1 where it is several letters in one of the readings. */
  readonly hasSeveral: Uint8Array;
}

export const pageGroups = (pages: readonly FoldedPage[]): PageGroup[] =>
  Array.from({ length: Math.ceil(pages.length / together) }, (_, n) =>
    groupOf(pages.slice(n * together, (n + 1) * together)),
  );

function groupOf(pages: readonly FoldedPage[]): PageGroup {
  const bitsOf = (bits: (letter: number) => number, half: number): Int32Array =>
    Int32Array.from({ length: 0x100 }, (_, byte) =>
      pages.slice(2 * half, 2 * half + 2).reduce((all, { units }, k) => {
        const letter = letterOf(units[byte] ?? gap);
        return letter < 0 ? all : all | (bits(letter) << (k * lane));
      }, 0),
    );
  const all = (1 << bitsOfLetter) - 1;
  return {
    pages,
    letters: [bitsOf((letter) => letter, 0), bitsOf((letter) => letter, 1)],
    counts: [bitsOf(() => all, 0), bitsOf(() => all, 1)],
    hasSeveral: Uint8Array.from({ length: 0x100 }, (_, byte) =>
      pages.some(({ units }) => units[byte] === several) ? 1 : 0,
    ),
  };
}

const letterOf = (unit: number): number =>
  unit === gap || unit === unseen || unit === several ? -1 : coarse(unit);
