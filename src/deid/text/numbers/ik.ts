import { digitSum } from './digitSum';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Institutionskennzeichen (\u00a7 293 SGB V): insurers, hospitals, practices. Class, region, serial number, check digit. */
export const ik: NumberKind = {
  name: 'ik',
  form: /[1-9]\d{8}/gu,
  isValid: (compact) => digitSum(compact.slice(2, 8), [2, 1, 2, 1, 2, 1]) % 10 === Number(compact[8]),
  words: wordsBeside(
    'ik',
    '*ik nr*',
    '*institutionskenn*',
    '*kassennummer*',
    '*kassen nr*',
    '*kostentraeger*',
    '*krankenkass*',
  ),
  oneIn: 10,
  rareForm: undefined,
};
