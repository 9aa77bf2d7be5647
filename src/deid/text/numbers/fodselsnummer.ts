import { isDayMonth } from './isDayMonth';
import { weightedSum } from './weightedSum';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Norwegian f\u00f8dselsnummer: date of birth, individual number, two check digits. D numbers add 40 to the day. */
export const fodselsnummer: NumberKind = {
  name: 'fodselsnummer',
  form: /\d{6} ?\d{5}/gu,
  isValid(compact) {
    const day = Number(compact.slice(0, 2));
    if (!isDayMonth(day > 40 ? day - 40 : day, Number(compact.slice(2, 4)))) return false;
    const first = (11 - (weightedSum(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weightedSum(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return first === Number(compact[9]) && second === Number(compact[10]);
  },
  words: wordsBeside('*fodsels*', '*foedsels*', 'fnr', '*personnummer*'),
  oneIn: 1_600,
  rareForm: / /u,
};
