import { describe, expect, it } from 'vitest';
import type { WordDecision } from '../../../src/run/cleaning/WordDecision';
import { KeptWords, reportedWords } from '../../../src/state/keptWords.svelte';

const study = { at: '(0008,1030)', keyword: 'StudyDescription' };
const word = (given: Partial<WordDecision> = {}): Omit<WordDecision, 'id'> => ({
  word: 'zqwortek',
  shown: 'Zqwortek',
  because: 'unknown-word',
  place: undefined,
  preset: 'research',
  reach: given.files === undefined ? 'all' : 'series',
  files: undefined,
  ...given,
});

describe('words that a person keeps', () => {
  it('hold for all texts, or for one place in the files of a series, under the purpose they were kept for', () => {
    const kept = new KeptWords();
    kept.keep(word());
    kept.keep(word({ word: 'blurnig', place: study, files: new Set([1, 2]) }));
    expect(kept.of(1, 'research')).toEqual([
      { id: 0, word: 'zqwortek' },
      { id: 1, word: 'blurnig', at: study.at },
    ]);
    expect(kept.of(3, 'research')).toEqual([{ id: 0, word: 'zqwortek' }]);
    expect(kept.of(1, 'basic')).toEqual([]);
    expect(kept.on(1, study.at, 'blurnig', 'research')?.id).toBe(1);
    expect(kept.on(1, '(0008,103e)', 'blurnig', 'research')).toBeUndefined();
    expect(kept.on(1, '(0008,103e)', 'zqwortek', 'research')?.id).toBe(0);
  });

  it('are one decision where the one for all texts comes to the one for a place, whichever is first', () => {
    const here = word({ place: study, files: new Set([1]) });
    for (const order of [
      [here, word()],
      [word(), here],
    ]) {
      const kept = new KeptWords();
      for (const decision of order) kept.keep(decision);
      expect(kept.list.map(({ place }) => place)).toEqual([undefined]);
    }
  });

  it('are undone one by one, and all of a purpose', () => {
    const kept = new KeptWords();
    for (const one of ['a', 'b', 'c']) kept.keep(word({ word: one }));
    kept.keep(word({ word: 'd', preset: 'basic' }));
    kept.undo(1);
    expect(kept.list.map(({ word: one }) => one)).toEqual(['a', 'c', 'd']);
    kept.undoAll('research');
    expect(kept.list.map(({ word: one }) => one)).toEqual(['d']);
  });

  it('are reported by their reason, their place and how many texts keep them, and never by themselves', () => {
    const kept = new KeptWords();
    kept.keep(word());
    kept.keep(word({ word: 'blurnig', shown: 'Blurnig', because: 'stray-name', place: study }));
    const reported = reportedWords(kept.under('research'), { 0: 12 });
    expect(reported).toEqual([
      { because: 'unknown-word', texts: 12 },
      { because: 'stray-name', path: study.at, keyword: study.keyword, texts: 0 },
    ]);
    expect(JSON.stringify(reported)).not.toMatch(/zqwortek|blurnig/i);
  });
});
