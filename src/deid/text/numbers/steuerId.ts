import type { NumberKind } from './NumberKind';
import { wordsBeside } from './wordsBeside';

/** Steuerliche Identifikationsnummer (\u00a7 139b AO): of the first ten digits exactly one occurs twice or three times; ISO 7064 MOD 11,10. */
export const steuerId: NumberKind = {
  name: 'steuer-id',
  form: /[1-9]\d{10}|[1-9]\d \d{3} \d{3} \d{3}/gu,
  isValid(compact) {
    const counts = '0123456789'.split('').map((digit) => compact.slice(0, 10).split(digit).length - 1);
    const repeated = counts.filter((count) => count > 1);
    if (repeated.length !== 1 || (repeated[0] ?? 0) > 3) return false;
    let product = 10;
    for (let i = 0; i < 10; i++) {
      const sum = (Number(compact[i]) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    return (11 - product) % 10 === Number(compact[10]);
  },
  words: wordsBeside('*steuer*', '*id nr*', '*identifikationsnummer*', 'tin'),
  oneIn: 260,
  rareForm: / /,
};
