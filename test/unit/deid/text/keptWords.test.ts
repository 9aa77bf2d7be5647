import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/deid/text/cleanText';
import { foldText } from '../../../../src/deid/text/foldText';
import { StudyGuard } from '../../../../src/deid/secrets/StudyGuard';
import type { Secret } from '../../../../src/deid/secrets/Secret';

const about = (...secrets: readonly Secret[]) => new StudyGuard([]).over(secrets);
const nobody = about();
const patient = about({ kind: 'name', text: 'Zwirbel^Annegret' });

const keeping = (text: string, words: readonly string[], guard = nobody) => {
  const kept = new Set(words.map(foldText));
  return cleanText(text, guard, (folded) => kept.has(folded));
};

describe('a word that a person keeps in a cleaned text', () => {
  it('stays where a rule would cut it by a judgement, and is told', () => {
    expect(cleanText('CT Thorax Zqwortek', nobody).text).toBe('CT Thorax');
    expect(keeping('CT Thorax Zqwortek', ['ZQWORTEK'])).toEqual({
      text: 'CT Thorax Zqwortek',
      cut: [],
      kept: ['zqwortek'],
    });
  });

  it('is told only where a rule would have cut it', () => {
    expect(keeping('CT Thorax', ['thorax'])).toEqual({ text: 'CT Thorax', cut: [] });
  });

  it('takes no other word with it: what is cut beside it goes as before', () => {
    expect(keeping('CT Thorax Zqwortek 12.03.2020 Blurnig', ['Zqwortek']).text).toBe('CT Thorax Zqwortek');
  });

  it('may be one that goes only for what was cut beside it', () => {
    const text = 'CT Thorax Herr Dr. Klein';
    expect(cleanText(text, nobody).text).toBe('CT Thorax');
    expect(keeping(text, ['Herr', 'Dr', 'Klein']).text).toBe(text);
  });

  it('is never one that takes part in an identifying value of the patients, in any casing', () => {
    for (const text of ['CT Thorax Zwirbel', 'CT Thorax ZWIRBEL', 'CT Thorax zwirbel', 'CT Annegret'])
      expect(keeping(text, ['Zwirbel', 'Annegret'], patient).text).not.toMatch(/zwirbel|annegret/i);
  });

  it('is never a date, a time, a number, a way to reach somebody or an address', () => {
    for (const told of [
      '12.03.2020',
      '14:35 Uhr',
      'Tel. 0531 4711815',
      'mail@zqwortek.example',
      'Rosenweg 12a',
    ]) {
      const text = `CT Thorax ${told}`;
      const words = text.split(/[^\p{L}\p{N}]+/u);
      const without = cleanText(text, nobody).cut.filter(({ because }) => because !== 'beside-cut');
      expect(without, told).not.toEqual([]);
      for (const { text: gone } of without) expect(keeping(text, words).text, told).not.toContain(gone);
    }
  });

  it('leaves a text that is clean when it is cleaned again under the same words', () => {
    const words = ['Zqwortek'];
    const { text } = keeping('Zqwortek, Blurnig (Thorax) 12.03.2020', words);
    expect(keeping(text, words).text).toBe(text);
  });
});
