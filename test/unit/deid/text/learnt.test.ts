import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { learn, tagger, unlearn } from '../../../../src/deid/text/tagger/learnt';
import { Phrase } from '../../../../src/deid/text/Phrase';
import figures from '../../../../src/deid/text/tagger/learnt.bin';

const file = 'src/deid/text/tagger/learnt.bin';
const committed = new Uint8Array(readFileSync(file));
const texts = ['CT Thorax nativ', 'Zebrafinke, links', 'xqzv Rumpelstein'];
const scores = (): (readonly number[] | undefined)[] =>
  texts.map((text) => {
    const scored = tagger()?.scores(new Phrase(text));
    return scored && [...scored];
  });

afterEach(() => learn(committed));

it('texts are cleaned in tests, benches and commands by the very figures that are committed', () => {
  expect(readFileSync(file).equals(figures ?? new Uint8Array())).toBe(true);
  expect(tagger()).toBeDefined();
});

it('figures are the same wherever in memory they lie', () => {
  const plain = scores();
  const within = new Uint8Array(committed.length + 6);
  within.set(committed, 3);
  for (const bytes of [readFileSync(file), within.subarray(3, -3)]) {
    unlearn();
    learn(bytes);
    expect(scores()).toEqual(plain);
  }
});

it('bytes that are cut off or have some behind them are no figures', () => {
  const longer = new Uint8Array(committed.length + 1);
  longer.set(committed);
  for (const bytes of [new Uint8Array(), committed.subarray(0, 40), committed.subarray(1), longer])
    expect(() => learn(bytes)).toThrow(RangeError);
});

it('figures without a table, by which every word would stay, are none', () => {
  expect(() => learn(new Uint8Array(64))).toThrow(RangeError);
});

it('after unlearning rules alone tell of words, until figures are learnt again', () => {
  unlearn();
  expect(tagger()).toBeUndefined();
  learn(committed);
  expect(tagger()).toBeDefined();
});
