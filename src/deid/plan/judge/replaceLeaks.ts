import { isPrivate } from '../../../dicom/dictionary/groupOf';
import { asciiOf } from '../../../dicom/access/valuesOf';
import { replaceUids } from '../../../dicom/access/replaceUids';
import { encodeValue } from '../../../dicom/write/encodeValue';
import { dummyFor } from '../edit/dummyFor';
import { freshVr } from '../edit/freshVr';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import { sameContent } from '../edit/sameContent';
import type { Subject } from '../edit/Subject';
import { remove, replace } from '../edit/Verdict';

const because = 'carries-identity';

/** Whatever rule let it stay: a private element, a sequence and what nobody has to keep go, all else loses its value. */
export const replaceLeaks: Rule = {
  says: 'A value in which the proof of a copy finds what was removed elsewhere is replaced, and removed with what is around it where that is not enough.',
  topic: 'order',
  recurs: true,
  judge(subject, policy) {
    const { element, attribute, where } = subject;
    const remedy = policy.leaks.size === 0 ? undefined : policy.leaks.get(where.pathOf(element.tag));
    if (remedy === undefined) return undefined;
    const isSequence = element.items !== undefined || attribute.vr === 'SQ';
    if (remedy === 'removed' || isPrivate(element.tag) || isSequence || subject.empty) return remove(because);
    const value = substituteFor(subject, policy);
    const vr = freshVr(element, attribute);
    const says = value && { tag: element.tag, vr: vr === 'SQ' ? ('UN' as const) : vr, value };
    if (says === undefined || sameContent(policy.part10, element, says)) return remove(because);
    return replace(attribute.vr === 'UI' ? 'U' : 'D', because, says.value);
  },
};

function substituteFor({ element, attribute, where }: Subject, policy: Policy): Uint8Array | undefined {
  const { encoding } = where.dataSet;
  if (attribute.vr !== 'UI') return dummyFor(freshVr(element, attribute), encoding);
  const old = asciiOf(policy.part10, element);
  return old === undefined
    ? undefined
    : encodeValue(
        'UI',
        replaceUids(old, (uid) => policy.newUid(uid)),
        encoding,
      );
}
