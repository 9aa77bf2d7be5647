import { asciiOf } from '../../../dicom/access/valuesOf';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { optionRule } from '../../profile/optionRule';
import type { Rule } from '../edit/Rule';
import { replace } from '../edit/Verdict';
import { cappedAge } from '../values/cappedAge';

export const capAges: Rule = {
  says: 'Ages over 89 years that an option keeps become 90 years.',
  topic: 'patient',
  recurs: true,
  under: ({ flags }) => flags.capAges === true,
  of: ['row'],
  judge({ element, attribute, where, empty }, { part10, options }) {
    if (attribute.vr !== 'AS' || empty || element.items !== undefined) return undefined;
    if (optionRule(options, element.tag) !== 'keep') return undefined;
    const ages = asciiOf(part10, element)?.split('\\') ?? [];
    const capped = ages.map((age) => cappedAge(age.trim()));
    if (capped.every((age, i) => age === ages[i]?.trim())) return undefined;
    return replace('C', 'age-capped', encodeValue('AS', capped.join('\\'), where.dataSet.encoding));
  },
};
