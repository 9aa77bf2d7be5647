import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Memo } from '../../../src/dicom/Memo';

const keys = fc.array(fc.nat(30), { maxLength: 200 });

describe('what is remembered', () => {
  it('is never more than its bound, and is what was made of the key', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 2, max: 20 }), (asked, most) => {
        const memo = new Memo<number, string>(most);
        for (const key of asked) {
          expect(memo.of(key, String)).toBe(String(key));
          expect(memo.size).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('is made once while it is held: of as many keys as half the bound, no one is made again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4), { maxLength: 200 }), (asked) => {
        const memo = new Memo<number, number>(10);
        let made = 0;
        for (const key of asked) memo.of(key, () => made++);
        expect(made).toBe(new Set(asked).size);
      }),
    );
  });

  it('outlives what is not asked for again', () => {
    const memo = new Memo<number, number>(10);
    let made = 0;
    for (let key = 1; key < 1000; key++) {
      memo.of(0, () => made++);
      memo.of(key, (of) => of);
    }
    expect(made).toBe(1);
  });

  it('may be nothing, and is not made again for that', () => {
    const memo = new Memo<number, undefined>(4);
    let made = 0;
    for (let i = 0; i < 3; i++)
      memo.of(7, () => {
        made++;
        return undefined;
      });
    expect(made).toBe(1);
  });

  it('is of the key itself: a key that is made while another one is made is held as well', () => {
    const memo = new Memo<number, number>(100);
    const fibonacci = (n: number): number =>
      n < 2 ? n : memo.of(n - 1, fibonacci) + memo.of(n - 2, fibonacci);
    expect(memo.of(40, fibonacci)).toBe(102334155);
  });
});
