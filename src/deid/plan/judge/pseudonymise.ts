import { encodeValue } from '../../../dicom/write/encodeValue';
import { freshVr } from '../edit/freshVr';
import type { Rule } from '../edit/Rule';

/** Both attributes carry it, so that two patients never merge. */
export const pseudonymise: Rule = {
  says: 'Patient\u2019s Name and Patient ID become one pseudonym: an HMAC-SHA-256 of the issuer and the folded ID (of name, birth date and sex where there is no ID) under the key of the run, or what a given lookup list says.',
  topic: 'table',
  recurs: true,
  of: ['pseudonym'],
  judge({ element, where, attribute }, policy) {
    const text = policy.pseudonym(where);
    const value = encodeValue(freshVr(element, attribute), text, where.dataSet.encoding);
    return { does: 'replace', action: 'D', because: 'pseudonym', value, fills: true };
  },
};
