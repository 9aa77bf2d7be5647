import { isDayMonth } from './isDayMonth';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Belgian rijksregisternummer: date of birth, serial number, 97 less the rest; a 2 in front for those born from 2000 on. BIS numbers add 20 or 40 to the month. */
export const rijksregister: NumberKind = {
  name: 'rijksregister',
  form: /\d{11}|\d{2}[. ]\d{2}[. ]\d{2}[- ]\d{3}[. ]\d{2}|\d{6}[- ]\d{3}[-. ]\d{2}/gu,
  isValid(compact) {
    const month = Number(compact.slice(2, 4)) % 20;
    const day = Number(compact.slice(4, 6));
    if (Number(compact.slice(2, 4)) >= 60 || (!(month === 0 && day === 0) && !isDayMonth(day, month)))
      return false;
    const number = compact.slice(0, 9);
    return [number, `2${number}`].some((each) => 97 - (Number(each) % 97) === Number(compact.slice(9)));
  },
  words: wordsBeside(
    '*rijksregister*',
    '*rrn*',
    '*insz*',
    '*niss*',
    '*registre national*',
    '*national register*',
  ),
  oneIn: 450,
  rareForm: /[-. ]/u,
};
