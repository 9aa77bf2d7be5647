import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import { encodeText } from '../../../dicom/write/encodeText';
import type { Decision } from '../../profile/Preset';
import { freshVr } from '../edit/freshVr';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { remove, type Verdict } from '../edit/Verdict';

/** What the person decided about an element: its own place goes before its keyword. */
export function decisionOn(
  { element, where, attribute }: Subject,
  { decisions }: Policy,
): Decision | undefined {
  if (decisions.size === 0) return undefined;
  return decisions.get(where.pathOf(element.tag)) ?? decisions.get(attribute.keyword);
}

/** @param byRules what the rules say without a decision: it is laid over that */
export const applyDecisions = (byRules: (subject: Subject, policy: Policy) => Verdict): Rule => ({
  says: 'What a person decides about a place or an attribute goes before all later rules; a copy that keeps what they would change claims no profile.',
  topic: 'order',
  recurs: true,
  judge(subject, policy) {
    const decision = decisionOn(subject, policy);
    return decision && layOver(byRules(subject, policy), decision, subject);
  },
});

/** A replacement that the VR cannot hold is not made; the rules hold there. */
function layOver(
  rules: Verdict,
  { does, value = '' }: Decision,
  { element, attribute, where }: Subject,
): Verdict {
  switch (does) {
    case 'remove':
      return remove('decision');
    case 'replace': {
      const vr = freshVr(element, attribute);
      if (!vrClasses.isText(vr)) return rules;
      const bytes = encodeText(value, vr, where.characterSet);
      return { does: 'replace', action: 'D', because: 'decision', value: bytes, fills: true };
    }
    case 'keep':
      return { does: 'keep', mayName: false, against: rules };
  }
}
