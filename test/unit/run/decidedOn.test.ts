import { describe, expect, it } from 'vitest';
import type { Decided } from '../../../src/run/cleaning/Decided';
import { decidedOn } from '../../../src/run/cleaning/decidedOn';

const decided = (at: string, does: Decided['does'], files?: readonly number[]): Decided => ({
  ...{ id: 0, at, does, keyword: '', value: undefined, preset: 'own-record', reach: 'these' },
  files: files && new Set(files),
});
const places = { files: [1, 2, 2], paths: ['a', 'a', 'b'] };

describe('what was decided about a text in all its places', () => {
  it('is open where one place is open', () => {
    expect([...decidedOn(places, [])]).toEqual([undefined]);
    expect([...decidedOn(places, [decided('c', 'keep')])]).toEqual([undefined]);
    expect([...decidedOn(places, [decided('a', 'keep')])]).toEqual(['keep', undefined]);
    expect([...decidedOn(places, [decided('a', 'keep', [1]), decided('b', 'keep')])]).toContain(undefined);
  });

  it('is what the last decision about each place says', () => {
    const all = [decided('a', 'keep'), decided('b', 'remove'), decided('a', 'remove', [1, 2])];
    expect([...decidedOn(places, all)]).toEqual(['remove']);
    expect([...decidedOn(places, all.slice(0, 2))]).toEqual(['keep', 'remove']);
  });
});
