import { asciiOf } from '../../../dicom/access/valuesOf';
import { replaceUids } from '../../../dicom/access/replaceUids';
import { encodeValue } from '../../../dicom/write/encodeValue';
import type { Because } from '../../profile/Because';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import type { Subject } from '../edit/Subject';
import { keep, remove, type Verdict } from '../edit/Verdict';

export const renewUids: Rule = {
  says: 'Every UID of an instance, a series, a study, a device or another thing that no earlier rule keeps becomes a new one: 2.25. and a UUID made of an HMAC-SHA-256 of the old UID under the key of the run; registered UIDs of the standard stay.',
  topic: 'uids',
  of: ['uid'],
  judge: (subject, policy) => renewed(subject, policy, 'instance-uid'),
};

/** Every UID of an attribute that names an instance, a study, a device, ... becomes its keyed new one (PS3.15 E.3.9). */
export function renewed({ element, where, empty }: Subject, policy: Policy, because: Because): Verdict {
  if (empty) return keep;
  const value = asciiOf(policy.part10, element);
  if (value === undefined || element.items !== undefined) return remove('unreadable-value');
  const uids: string[] = [];
  const fresh = replaceUids(value, (old) => {
    uids.push(old);
    return policy.own.again(element.tag, old) ?? policy.identity.uid(old);
  });
  if (uids.length === 0) return keep;
  const encoded = encodeValue('UI', fresh, where.dataSet.encoding);
  return { does: 'replace', action: 'U', because, value: encoded, uids };
}
