import { weightedSum } from './weightedSum';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Lebenslange Arztnummer: six digits of the doctor, check digit, two of the specialty. */
export const lanr: NumberKind = {
  name: 'lanr',
  form: /\d{9}/gu,
  isValid: (compact) => (10 - (weightedSum(compact, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(compact[6]),
  words: wordsBeside('*lanr*', '*arztnummer*', '*arzt nr*', '*vertragsarzt*'),
  oneIn: 10,
  rareForm: undefined,
};
