import { asciiOf } from '../../../dicom/access/valuesOf';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { optionRule } from '../../profile/optionRule';
import type { Rule } from '../edit/Rule';
import { replace } from '../edit/Verdict';
import { cappedAge } from '../values/cappedAge';

/** PS3.5 6.2, and what writers put there for it: digits or the unit are missing, a blank stands between. */
const ageText = /^(?:\d{1,3} ?[DWMY]?)?$/i;

export const capAges: Rule = {
  says: 'Ages over 89 years that an option keeps become 90 years.',
  topic: 'patient',
  recurs: true,
  under: ({ flags }) => flags.capAges === true,
  of: ['row'],
  judge({ element, attribute, where, empty }, { part10, options }) {
    if (attribute.vr !== 'AS' || empty || element.items !== undefined) return undefined;
    if (optionRule(options, element.tag) !== 'keep') return undefined;
    const ages =
      asciiOf(part10, element)
        ?.split('\\')
        .map((age) => age.trim()) ?? [];
    // What is no age stays under no option.
    if (!ages.every((age) => ageText.test(age))) return undefined;
    const capped = ages.map(cappedAge);
    if (capped.every((age, i) => age === ages[i])) return undefined;
    return replace('C', 'age-capped', encodeValue('AS', capped.join('\\'), where.dataSet.encoding));
  },
};
