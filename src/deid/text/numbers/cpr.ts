import { isDayMonth } from './isDayMonth';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Danish CPR number: a date of birth and four digits. Its check digit has not held since 2007. */
export const cpr: NumberKind = {
  name: 'cpr',
  form: /\d{6}-?\d{4}/gu,
  isValid: (compact) => isDayMonth(Number(compact.slice(0, 2)), Number(compact.slice(2, 4))),
  words: wordsBeside('cpr*'),
  oneIn: 27,
  tellingForm: /-/u,
  rareForm: /-/u,
};
