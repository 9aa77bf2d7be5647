import { isDayMonth } from './isDayMonth';
import { weightedSum } from './weightedSum';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Austrian Sozialversicherungsnummer: serial number, check digit, date of birth. Months above 12 stand for a used-up day. */
export const svnrAt: NumberKind = {
  name: 'svnr-at',
  form: /[1-9]\d{3}[ /-]?\d{6}/gu,
  isValid(compact) {
    const month = Number(compact.slice(6, 8));
    if (!isDayMonth(Number(compact.slice(4, 6)), month > 12 && month <= 15 ? 1 : month)) return false;
    return (
      weightedSum(compact.slice(0, 3) + compact.slice(4), [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11 ===
      Number(compact[3])
    );
  },
  words: wordsBeside(
    '*sv nr*',
    '*sozialvers*',
    '*vers nr*',
    '*vers. nr*',
    '*vers.-nr*',
    '*vers. -nr*',
    '*vers -nr*',
    '*versicherungsnummer*',
  ),
  oneIn: 240,
  rareForm: /^\d{4}[ /]\d{6}$/u,
};
