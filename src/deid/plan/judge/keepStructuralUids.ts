import { asciiOf } from '../../../dicom/access/valuesOf';
import { isUid } from '../../../dicom/access/replaceUids';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import { encodeValue } from '../../../dicom/write/encodeValue';
import type { Rule } from '../edit/Rule';
import { keepUnlessItNames, remove, replace } from '../edit/Verdict';

export const keepStructuralUids: Rule = {
  says: 'UIDs that say how a file is made (SOP Classes, coding schemes and the like) stay, private ones too; what stands there and is no UID is replaced.',
  topic: 'uids',
  of: ['structural-uid'],
  judge({ element, where, empty }, { part10, identity }) {
    if (empty) return keepUnlessItNames;
    const value = asciiOf(part10, element);
    if (value === undefined || element.items !== undefined) return remove('unreadable-value');
    const uids = value.split('\\').map((uid) => uid.replaceAll('\0', '').trim());
    if (uids.every((uid) => uid === '' || registeredUid(uid) || isUid(uid))) return keepUnlessItNames;
    const fresh = uids.map((uid) => (uid === '' || isUid(uid) ? uid : identity.uid(uid)));
    return replace('D', 'unreadable-value', encodeValue('UI', fresh.join('\\'), where.dataSet.encoding));
  },
};
