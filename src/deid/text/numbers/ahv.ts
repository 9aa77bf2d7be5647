import { weightedSum } from './weightedSum';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Swiss AHV number (NAVS13): 756 and a check digit as in EAN-13. */
export const ahv: NumberKind = {
  name: 'ahv',
  form: /756\.\d{4}\.\d{4}\.\d{2}|756 \d{4} \d{4} \d{2}|756\d{10}/gu,
  isValid: (compact) =>
    (10 - (weightedSum(compact, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(compact[12]),
  words: wordsBeside('ahv*', 'avs', '*navs*', '*sozialvers*'),
  oneIn: 10_000,
  rareForm: /./u,
};
