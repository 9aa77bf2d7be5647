import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../src/deid/text/cleanText';
import { secretMatcher } from '../../../fixtures/secretMatcher';

const clean = (text: string): string => cleanText(text, secretMatcher([], [])).text;

describe('a text in French, Italian, Spanish, Turkish or Polish', () => {
  test.each([
    'IRM genou gauche sans injection',
    'RM ginocchio sinistro senza contrasto',
    'RMN rodilla derecha sin contraste',
    'sol diz kemik kontrastsız',
    'TK klatki piersiowej bez kontrastu, zmian ogniskowych nie uwidoczniono',
  ])('stays where it speaks of the examination alone: %s', (text) => {
    expect(clean(text)).toBe(text);
  });

  test.each([
    ['Mme Hand, genou gauche', 'Hand'],
    ['Dott.ssa Herz, ginocchio sinistro', 'Herz'],
    ['Sra. Klein, rodilla derecha', 'Klein'],
    ['Sn. Kopf, sol diz', 'Kopf'],
    ['Pani Klein, prawe kolano', 'Klein'],
    ['Médecin : Herz', 'Herz'],
    ['Lekarz: Hand', 'Hand'],
    ['infirmière Hart, genou', 'Hart'],
  ])('loses the name behind a form of address or a role, be it a word: %s', (text, name) => {
    expect(clean(text)).not.toContain(name);
  });
});
