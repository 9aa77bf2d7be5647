import { describe, expect, it } from 'vitest';
import { Heard, Recurring } from '../../../src/lanes/Recurring';
import { ToldSecrets } from '../../../src/lanes/ToldSecrets';

/** Both sides, answer by answer. */
function sides() {
  const recurring = new Recurring<string>((value) => value);
  const heard = new Heard<string>();
  let crossed = 0;
  const cross = (values: readonly string[]): string[] => {
    const numbers = values.map((value) => recurring.numberOf(value));
    const news = recurring.news();
    crossed += news.values.length;
    heard.hear(news);
    return heard.values(numbers);
  };
  return { recurring, cross, crossed: () => crossed };
}

describe('values that recur', () => {
  it('cross once, and come out as they went in', () => {
    const { cross, crossed } = sides();
    expect(cross(['a', 'b', 'a'])).toEqual(['a', 'b', 'a']);
    expect(cross(['b', 'c'])).toEqual(['b', 'c']);
    expect(crossed()).toBe(3);
  });

  it('come out right beyond what a lane remembers', () => {
    const { cross, crossed } = sides();
    for (let answer = 0; answer < 30; answer++) {
      const values = ['same', ...Array.from({ length: 1000 }, (_, i) => `${String(answer)} ${String(i)}`)];
      expect(cross(values)).toEqual(values);
    }
    expect(crossed()).toBeLessThan(30_005);
  });

  it('cross anew where an answer was lost', () => {
    const { recurring, cross } = sides();
    recurring.numberOf('lost');
    recurring.news();
    recurring.forget();
    expect(cross(['a', 'lost'])).toEqual(['a', 'lost']);
  });

  it('are never taken for others: what was not told is a fault', () => {
    const { recurring } = sides();
    recurring.numberOf('a');
    expect(() => new Heard<string>().values([0])).toThrow('a value was not told');
  });
});

describe('secrets of a study', () => {
  const name = { kind: 'name', text: 'Muster' } as const;

  it('are told once for each study', () => {
    const told = new ToldSecrets();
    expect(told.untold('1', [name])).toEqual([name]);
    expect(told.untold('1', [name])).toEqual([]);
    expect(told.untold('2', [name])).toEqual([name]);
  });

  it('are told again where more is said of them', () => {
    const told = new ToldSecrets();
    told.untold('1', [name]);
    const leaving = { ...name, leavesOwn: true };
    expect(told.untold('1', [leaving, name])).toEqual([leaving]);
  });

  it('are told again after an answer was lost', () => {
    const told = new ToldSecrets();
    told.untold('1', [name]);
    told.forget();
    expect(told.untold('1', [name])).toEqual([name]);
  });
});
