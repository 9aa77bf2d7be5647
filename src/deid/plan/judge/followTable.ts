import { asciiOf } from '../../../dicom/access/valuesOf';
import type { NewElement } from '../../../dicom/write/Change';
import type { Because } from '../../profile/Because';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import { sameContent } from '../edit/sameContent';
import type { Subject } from '../edit/Subject';
import { dummy, empty, keep, remove, type Verdict } from '../edit/Verdict';
import { dummyItem, type Naming } from '../values/dummyItem';
import { renewed } from './renewUids';
import { resolveRow } from './resolveRow';

/** Rows of our own, too: encrypted attributes, and what identifies and the table forgets. */
export const followTable: Rule = {
  says: 'Attributes of Table E.1-1 that no earlier rule keeps, encrypted ones and identifying ones that the table forgets are removed, emptied, replaced by a dummy or given a new UID as their row says; where it gives several actions, the Type in the IOD of the file decides, and the strictest Type of any IOD where the SOP Class is not known.',
  topic: 'table',
  recurs: true,
  of: ['row'],
  judge(subject, policy) {
    const { element, where, attribute } = subject;
    if (attribute.rule.does !== 'row') return undefined;
    const { action, because } = resolveRow(policy, where, element, attribute.rule);
    const isSequence = attribute.vr === 'SQ';
    switch (action) {
      case 'X':
        return remove(because);
      case 'Z':
        return empty(because);
      case 'D':
        if (isSequence) return dummySequence(subject, policy, because);
        return attribute.vr === 'UI' ? renewed(subject, policy, because) : dummy(because);
      case 'U':
        return isSequence ? keep : renewed(subject, policy, because);
    }
  },
};

/** One dummy item in place of all; where that stands there already but for new UIDs, it is judged as others are. */
function dummySequence({ element, where }: Subject, policy: Policy, because: Because): Verdict {
  const first = element.items?.[0];
  if (first === undefined) return empty('unreadable-value');
  const item = where.item(element.tag, first, 0);
  const made = (naming: Naming): NewElement => ({
    tag: element.tag,
    vr: 'SQ',
    items: [dummyItem(policy, item, where.dataSet.encoding, naming)],
  });
  const asIs = made({ uid: ourOwn, pseudonym: (old) => ourOwn(asciiOf(policy.part10, old) ?? '') });
  if (sameContent(policy.part10, element, asIs)) return keep;
  return { does: 'become', action: 'D', because, element: made(policyNames(policy)) };
}

/** A name that may be one of ours; they are all ASCII, and nothing else can be written. */
const ourOwn = (name: string): string => (isAscii.test(name) ? name : '');
const isAscii = /^[ -~]*$/;

const policyNames = (policy: Policy): Naming => ({
  uid: (old) => policy.newUid(old),
  pseudonym: (_old, within) => policy.pseudonym(within),
});
