import { expect, it } from 'vitest';
import { inTurn } from '../../../src/run/output/inTurn';

it('what comes out of turn is handed on in the order of its numbers, each as soon as it may', () => {
  const seen: string[] = [];
  const add = inTurn<string>((thing) => seen.push(thing));
  add(2, 'c');
  add(1, 'b');
  expect(seen).toEqual([]);
  add(0, 'a');
  expect(seen).toEqual(['a', 'b', 'c']);
  add(3, 'd');
  expect(seen).toHaveLength(4);
});
