import { describe, expect, it } from 'vitest';
import { Decisions } from '../../../src/state/decisions.svelte';
import { type Decided } from '../../../src/run/cleaning/Decided';
import { engineDecisions } from '../../../src/run/cleaning/engineDecisions';
import { valueFits } from '../../../src/run/cleaning/valueFits';

const decision = (given: Partial<Decided>): Omit<Decided, 'id'> => ({
  at: '(0008,0070)',
  keyword: 'Manufacturer',
  does: 'remove',
  value: undefined,
  preset: 'custom',
  reach: given.files === undefined ? 'all' : 'file',
  files: undefined,
  ...given,
});

describe('decisions of a person', () => {
  it('hold for the files that they were taken for, the later before the earlier', () => {
    const decisions = new Decisions();
    decisions.decide(decision({ does: 'remove' }));
    decisions.decide(decision({ does: 'keep', files: new Set([3]) }));
    expect(decisions.of(3, 'custom').map(({ does }) => does)).toEqual(['remove', 'keep']);
    expect(decisions.of(4, 'custom').map(({ does }) => does)).toEqual(['remove']);
  });

  it('take the place of those that they cover, and of no others', () => {
    const decisions = new Decisions();
    decisions.decide(decision({ files: new Set([1]) }));
    decisions.decide(decision({ files: new Set([2, 3]) }));
    decisions.decide(decision({ at: '(0010,0010)', files: new Set([1]) }));
    decisions.decide(decision({ does: 'keep', files: new Set([1, 2]) }));
    expect(decisions.list).toHaveLength(3);
    decisions.decide(decision({ does: 'keep' }));
    expect(decisions.list.map(({ at, files }) => [at, files?.size])).toEqual([
      ['(0010,0010)', 1],
      ['(0008,0070)', undefined],
    ]);
  });

  it('are undone one by one, and all of a purpose at once without those of another', () => {
    const decisions = new Decisions();
    decisions.decide(decision({ at: 'a' }));
    decisions.decide(decision({ at: 'b' }));
    decisions.decide(decision({ at: 'c', preset: 'own-record' }));
    decisions.undo(decisions.list[0]?.id ?? -1);
    expect(decisions.under('custom').map(({ at }) => at)).toEqual(['b']);
    decisions.undoAll('custom');
    expect(decisions.list.map(({ at }) => at)).toEqual(['c']);
  });

  it('that keep a private element keep its creator, unless the person says otherwise', () => {
    const given = [
      decision({ at: '(0040,0275)[0].(0009,1001)', does: 'keep' }),
      decision({ at: '(0009,0010)', does: 'keep' }),
      decision({ at: '(0011,1001)', does: 'remove' }),
    ].map((each, id) => ({ ...each, id }));
    expect(engineDecisions(given)).toEqual([
      { at: '(0040,0275)[0].(0009,0010)', does: 'keep' },
      { at: '(0040,0275)[0].(0009,1001)', does: 'keep' },
      { at: '(0009,0010)', does: 'keep' },
      { at: '(0011,1001)', does: 'remove' },
    ]);
  });
});

describe('a new value', () => {
  it.each([
    ['DA', '20240229', '29.2.2024'],
    ['TM', '101112.5', '10:11'],
    ['AS', '045Y', '45'],
    ['UI', '1.2.840.1', '1.02'],
    ['CS', 'HEAD\\NECK', 'Kopf'],
    ['SH', 'short', 'longer than sixteen'],
    ['IS', '-12', '1.5'],
    ['DS', '1.5E3', '1,5'],
  ])('of VR %s is %s, and not %s', (vr, good, bad) => {
    expect(valueFits(vr, good)).toBe(true);
    expect(valueFits(vr, '')).toBe(true);
    expect(valueFits(vr, bad)).toBe(false);
  });
});
