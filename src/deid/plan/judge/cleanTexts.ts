import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import { encodeText } from '../../../dicom/write/encodeText';
import { optionRule } from '../../profile/optionRule';
import { tags } from '../../../dicom/dictionary/tags';
import { namesOccupation } from '../../text/namesOccupation';
import { nothingLeft } from '../../text/passesOf';
import { textsIn } from '../edit/textsIn';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { cleanAsItIs, cleaned, type Verdict } from '../edit/Verdict';

/** PS3.15 E.3.5, Clean Descriptors, and C of the other columns on texts. */
export const cleanTexts: Rule = {
  says: 'Texts that a chosen option cleans (C in Table E.1-1) are kept word by word against a vocabulary of anatomy, technique and units; what equals an identifying value of the study, or looks like a name, a number of identification, a date, an address or a telephone number, is cut, and a text of which nothing remains is left to later rules, as is an Occupation with a word of people or one that the lexicon does not know.',
  topic: 'texts',
  recurs: true,
  under: ({ options }) => options.size > 0,
  of: ['row'],
  judge(subject, policy) {
    const { element } = subject;
    const isCleaned = element.items === undefined && optionRule(policy.options, element.tag) === 'clean-text';
    return isCleaned ? cleanedText(subject, policy) : undefined;
  },
};

/** What is left of a text once everything that may identify is cut out of it; undefined where that is nothing. */
export function cleanedText({ element, where, attribute }: Subject, policy: Policy): Verdict | undefined {
  const { vr } = attribute;
  const values = vrClasses.isFreeText(vr)
    ? textsIn(policy.part10, element, attribute, where.characterSet)
    : undefined;
  if (values === undefined) return undefined;
  const path = where.pathOf(element.tag);
  const texts = values.map((value) => policy.clean(value, path));
  const left = texts.map(({ text }, i) => {
    // What has nothing left but the word for it has no more to say than the Basic Profile.
    return text === nothingLeft && values[i] !== nothingLeft ? '' : text;
  });
  // `driver` of `bus driver` still says who it is: what somebody does stays as a whole or goes as a whole.
  if (element.tag === tags.Occupation && values.some(namesOccupation)) return undefined;
  if (values.every((value, i) => value === left[i])) return cleanAsItIs(texts);
  if (left.every((value) => value.trim() === '')) return undefined;
  const value = encodeText(left.join('\\'), vr, where.characterSet);
  if (value.every((byte) => byte === 0x20 || byte === 0x5c)) return undefined;
  return cleaned(value, texts);
}
