import { digitSum } from './digitSum';
import { isDayMonth } from './isDayMonth';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Swedish personnummer, with or without century: Luhn. Coordination numbers add 60 to the day. */
export const personnummer: NumberKind = {
  name: 'personnummer',
  form: /(?:(?:19|20)\d{2}|\d{2})\d{4}[-+]?\d{4}/gu,
  isValid(compact) {
    const digits = compact.slice(-10);
    const day = Number(digits.slice(4, 6));
    if (!isDayMonth(day > 60 ? day - 60 : day, Number(digits.slice(2, 4)))) return false;
    return digitSum(digits, [2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 10 === 0;
  },
  words: wordsBeside('*personnummer*', '*personnr*', 'pnr', '*samordnings*'),
  oneIn: 140,
  tellingForm: /[-+]/u,
  rareForm: /[-+]/u,
};
