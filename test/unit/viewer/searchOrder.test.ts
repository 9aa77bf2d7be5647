import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchOrder, type ToSearch } from '../../../src/viewer/searchOrder';

const picture = (file: number, change: Partial<ToSearch> = {}): ToSearch => ({
  file,
  instanceNumber: file,
  make: '',
  suspect: false,
  ...change,
});
const series = (from: number, count: number): ToSearch[] =>
  Array.from({ length: count }, (_, i) => picture(from + i));

/** The whole order, where `answer` says which series are wanted after a file. */
function order(
  all: readonly (readonly ToSearch[])[],
  answer: (file: number) => number[] | undefined = () => undefined,
): number[] {
  const files: number[] = [];
  const steps = searchOrder(all);
  for (let step = steps.next(); step.done !== true; step = steps.next(answer(step.value)))
    files.push(step.value);
  return files;
}

describe('the order of the search for text', () => {
  it('takes the middle of every series first, then the ends of each, then the rest ever closer together', () => {
    expect(order([series(0, 7), series(10, 5)])).toEqual([3, 12, 0, 6, 10, 14, 1, 11, 5, 2, 13, 4]);
  });

  it('goes by the place in the series, not by the way the files came', () => {
    const turned = series(0, 5).map((each) => ({ ...each, instanceNumber: 5 - each.file }));
    expect(order([turned])).toEqual([2, 4, 0, 3, 1]);
  });

  it('takes what differs from its series and what is suspect before the rest', () => {
    const uneven = series(0, 100).map((each) =>
      each.file === 37 ? { ...each, make: 'another size' } : each,
    );
    const suspects = series(200, 100).map((each) => ({ ...each, suspect: each.file === 211 }));
    const first = order([uneven, suspects]).slice(0, 12);
    expect(first).toContain(37);
    expect(first).toContain(211);
  });

  it('searches the rest of a series next where text was found in it', () => {
    const files = order([series(0, 50), series(100, 50)], (file) => (file === 100 ? [file] : undefined));
    const hit = files.indexOf(100);
    expect(files.slice(hit + 1, hit + 49).every((file) => file >= 100)).toBe(true);
  });

  it('takes one picture of every series before it stays with one that has text', () => {
    const files = order([series(0, 50), series(100, 50), series(200, 50)], (file) => [file]);
    expect(files.slice(0, 3)).toEqual([25, 125, 225]);
  });

  it('goes on with the series that somebody looks at', () => {
    const files = order([series(0, 50), series(100, 50)], (file) => (file === 0 ? [140] : undefined));
    const looked = files.indexOf(0);
    expect(files.slice(looked + 1, looked + 49).every((file) => file >= 100)).toBe(true);
  });

  it('gives every picture exactly once, whatever is answered', () => {
    const some = fc.array(
      fc.record({
        instanceNumber: fc.option(fc.nat(9), { nil: undefined }),
        make: fc.constantFrom('a', 'b'),
        suspect: fc.boolean(),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.array(some, { maxLength: 5 }),
        fc.array(fc.nat(80), { maxLength: 40 }),
        (kinds, wanted) => {
          let file = 0;
          const all = kinds.map((kind) => kind.map((each) => ({ ...each, file: file++ })));
          let turn = 0;
          const files = order(all, () => {
            const answer = wanted[turn++];
            return answer === undefined ? undefined : [answer];
          });
          expect([...files].sort((a, b) => a - b)).toEqual(all.flat().map((each) => each.file));
        },
      ),
    );
  });
});
