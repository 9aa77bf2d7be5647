import { digitSum } from './digitSum';
import { ik } from './ik';
import { letterNumber } from './letterNumber';
import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Krankenversichertennummer (\u00a7 290 SGB V): a letter and nine digits, alone or followed by the insurer's IK, the main insured person and a check digit. */
export const kvnr: NumberKind = {
  name: 'kvnr',
  form: /[A-Z]\d{9}(?:\d{9}(?:[A-Z]\d{9})?\d)?|[A-Z] ?\d{3} ?\d{3} ?\d{3}/giu,
  isValid(compact) {
    const digits = letterNumber(compact.charAt(0)) + compact.slice(1, 9);
    if (digitSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 !== Number(compact[9])) return false;
    return compact.length === 10 || ik.isValid(compact.slice(10, 19));
  },
  words: wordsBeside(
    '*kv nr*',
    '*krankenvers*',
    '*versicherten*',
    '*vers nr*',
    '*vers. nr*',
    '*vers.-nr*',
    '*vers. -nr*',
    '*vers -nr*',
    '*krankenkass*',
    '*egk*',
    '*gesundheitskarte*',
  ),
  oneIn: 10,
  rareForm: /^[A-Z]\d{9,}$/iu,
};
