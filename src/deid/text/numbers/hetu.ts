import { isDayMonth } from './isDayMonth';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

const characters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Finnish henkil\u00f6tunnus: date of birth, character of the century, serial number, check character modulo 31. */
export const hetu: NumberKind = {
  name: 'hetu',
  form: /\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]/giu,
  isValid(compact) {
    // The character of the century is `-` or `+` for most and then gone.
    const digits = compact.length === 10 ? compact : compact.slice(0, 6) + compact.slice(7);
    if (!isDayMonth(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)))) return false;
    return characters[Number(digits.slice(0, 9)) % 31] === digits[9];
  },
  words: wordsBeside('*hetu*', '*henkilo*'),
  oneIn: 960,
  rareForm: /./u,
};
