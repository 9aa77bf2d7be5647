import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Social Security Number of the United States: no check digit, so only its dashes or a word beside it tell. */
export const ssn: NumberKind = {
  name: 'ssn',
  form: /\d{3}-\d{2}-\d{4}|\d{9}/gu,
  isValid: (compact) => !/^(000|666|9)/.test(compact) && !/^...00/.test(compact) && !compact.endsWith('0000'),
  words: wordsBeside('ssn', '*social sec*'),
  oneIn: 1,
  tellingForm: /-/u,
  rareForm: /-/u,
};
