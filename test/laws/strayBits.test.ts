import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StrayBits } from '../../src/pixel/clean/StrayBits';
import type { PixelDescription } from '../../src/pixel/PixelDescription';
import { PaddingLaw } from '../../src/verify/redaction/PaddingLaw';
import { pixelDescription } from '../fixtures/pixelDescription';

interface Cells {
  readonly description: PixelDescription;
  readonly values: readonly number[];
  /** Where they begin in memory, in bytes. */
  readonly offset: number;
  /** Cells that are seen first. */
  readonly cut: number;
}

/** Values as writers store them, now and then with a bit too many. */
const cells: fc.Arbitrary<Cells> = fc
  .record({
    allocated: fc.constantFrom(8, 16, 32),
    spare: fc.nat(),
    shift: fc.nat(),
    signed: fc.boolean(),
    repeats: fc.boolean(),
    values: fc.array(fc.nat(), { maxLength: 40 }),
    stray: fc.option(fc.tuple(fc.nat(), fc.nat())),
    offset: fc.nat(7),
    cut: fc.nat(40),
  })
  .map(({ allocated, spare, shift, signed, repeats, stray, ...rest }) => {
    const bitsStored = allocated - (spare % allocated);
    const highBit = bitsStored - 1 + (shift % (allocated - bitsStored + 1));
    const values = rest.values.map((value, i) => {
      const stored = value % 2 ** bitsStored;
      const isNegative = signed && stored >= 2 ** (bitsStored - 1);
      const above = isNegative && repeats ? 2 ** allocated - 2 ** (highBit + 1) : 0;
      const cell = stored * 2 ** (highBit + 1 - bitsStored) + above;
      return stray !== null && stray[0] === i ? (cell ^ (2 ** (stray[1] % allocated))) >>> 0 : cell;
    });
    const numbers = { bitsAllocated: allocated, bitsStored, highBit, signed };
    return { ...rest, description: pixelDescription(1, 40, numbers), values };
  });

/** Cells as bytes of a little endian file, in two stretches. */
function stretches({ description, values, offset, cut }: Cells): Uint8Array[] {
  const width = description.bitsAllocated / 8;
  const memory = new Uint8Array(offset + width * values.length);
  for (const [i, value] of values.entries())
    for (let byte = 0; byte < width; byte++)
      memory[offset + width * i + byte] = Math.floor(value / 2 ** (8 * byte)) % 256;
  const bytes = memory.subarray(offset);
  return [bytes.subarray(0, width * cut), bytes.subarray(width * cut)];
}

/** PS3.5 8.1.1, a cell at a time. */
function oneByOne({ description: { bitsAllocated, bitsStored, highBit, signed }, values }: Cells) {
  const low = highBit + 1 - bitsStored;
  const most = 2 ** (bitsAllocated - highBit - 1) - 1;
  let [other, bare, repeated] = [false, false, false];
  for (const value of values) {
    const above = Math.floor(value / 2 ** (highBit + 1));
    const isNegative = signed && Math.floor(value / 2 ** highBit) % 2 === 1;
    if (value % 2 ** low !== 0 || (above !== 0 && !(isNegative && above === most))) other = true;
    else if (isNegative && most > 0) [bare, repeated] = [bare || above === 0, repeated || above !== 0];
  }
  return other || (bare && repeated);
}

describe('bits outside of Bits Stored', () => {
  it('are seen by the plan as if it looked at each cell, wherever the cells lie in memory', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const stray = new StrayBits(given.description);
        for (const bytes of stretches(given)) stray.see(bytes);
        expect(stray.seen).toBe(oneByOne(given));
      }),
      { numRuns: 3000 },
    );
  });

  it('are seen by the proof as if it looked at each cell, wherever the cells lie in memory', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const law = PaddingLaw.of(given.description);
        if (law === undefined) return;
        for (const bytes of stretches(given)) law.see(bytes);
        expect(law.holds).toBe(!oneByOne(given));
      }),
      { numRuns: 3000 },
    );
  });
});
