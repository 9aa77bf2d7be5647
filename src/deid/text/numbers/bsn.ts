import { weightedSum } from './weightedSum';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Burgerservicenummer: nine digits, the older ones eight; the eleven test. */
export const bsn: NumberKind = {
  name: 'bsn',
  form: /\d{8,9}|\d{4}[. ]\d{2}[. ]\d{3}/gu,
  isValid(compact) {
    const digits = compact.padStart(9, '0');
    return weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
  },
  words: wordsBeside('bsn', '*bsn nr*', '*bsn nummer*', '*burgerservice*', '*sofi nr*', '*sofi nummer*'),
  oneIn: 11,
  // Eight digits are dates, as a rule.
  tellingForm: /^(?:\d\D*){9}$/u,
  rareForm: /[. ]/u,
};
