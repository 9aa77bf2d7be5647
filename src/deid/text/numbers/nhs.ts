import { weightedSum } from './weightedSum';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** NHS number of England, Wales and the Isle of Man: ten digits, modulus 11. */
export const nhs: NumberKind = {
  name: 'nhs',
  form: /\d{10}|\d{3}[ -]\d{3}[ -]\d{4}/gu,
  isValid(compact) {
    const check = 11 - (weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return (check === 11 ? 0 : check) === Number(compact[9]);
  },
  words: wordsBeside('nhs*'),
  oneIn: 11,
  rareForm: /[ -]/u,
};
