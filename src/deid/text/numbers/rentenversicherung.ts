import { digitSum } from './digitSum';
import { isDayMonth } from './isDayMonth';
import { letterNumber } from './letterNumber';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Rentenversicherungsnummer (\u00a7 147 SGB VI): area, date of birth, initial of the name at birth, serial number, check digit. */
export const rentenversicherung: NumberKind = {
  name: 'rentenversicherung',
  form: /\d{8}[A-Z]\d{3}|\d{2} \d{6} [A-Z] \d{2} ?\d/giu,
  isValid(compact) {
    // Where a day is used up, 32 is added to it.
    const day = Number(compact.slice(2, 4));
    if (!isDayMonth(day > 32 ? day - 32 : day, Number(compact.slice(4, 6)))) return false;
    const digits = compact.slice(0, 8) + letterNumber(compact.charAt(8)) + compact.slice(9, 11);
    return digitSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(compact[11]);
  },
  words: wordsBeside('*rentenvers*', '*sozialvers*', '*rv nr*', '*sv nr*'),
  oneIn: 140,
  rareForm: /./,
};
