import { tags } from '../../../dicom/dictionary/tags';
import { optionRule } from '../../profile/optionRule';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { keep, keepUnlessItNames, type Verdict } from '../edit/Verdict';
import { areUids } from '../values/areUids';
import { isDate, saysDates } from '../values/saysDates';

/** PS3.15 Table E.1-1a, K; a value that is not what its VR says is not taken for kept. */
export const keepByOption: Rule = {
  says: 'What a chosen option keeps (K in Table E.1-1) stays, where it is what its value representation says; the items of a sequence are judged one by one.',
  topic: 'kept',
  recurs: true,
  under: ({ options }) => options.size > 0,
  of: ['row', 'content', 'template'],
  judge(subject, policy) {
    const { attribute, element, empty } = subject;
    const option = optionRule(policy.options, element.tag);
    if (option === undefined || option === 'clean-dates') return undefined;
    if (empty) return keep;
    // What is said and written in the items of these, other rules judge element by element.
    if (attribute.vr === 'SQ') return keep;
    if (element.items !== undefined || option === 'clean-text') return undefined;
    return option === 'keep' ? staying(subject, policy) : keep;
  },
};

function staying(subject: Subject, { part10 }: Policy): Verdict | undefined {
  const { element, attribute } = subject;
  if (isDate(subject) || element.tag === tags.TimezoneOffsetFromUTC)
    return saysDates(part10, subject) ? keep : undefined;
  if (attribute.vr === 'UI') return areUids(part10, element) ? keep : undefined;
  return keepUnlessItNames;
}
