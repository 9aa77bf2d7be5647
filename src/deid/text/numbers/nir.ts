import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** French NIR: sex, year, month, place, serial number, key of two digits. Corsica is 2A and 2B. */
export const nir: NumberKind = {
  name: 'nir',
  form: /[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}/giu,
  isValid(compact) {
    const month = Number(compact.slice(3, 5));
    if (!(month >= 1 && month <= 12) && !(month >= 20 && month <= 42) && month < 50) return false;
    const number = compact.slice(0, 13).replace('2A', '19').replace('2B', '18');
    return 97 - (Number(number) % 97) === Number(compact.slice(13));
  },
  words: wordsBeside('nir', '*securite sociale*', 'nss', '*insee*'),
  oneIn: 115,
  rareForm: / |2[AB]/iu,
};
