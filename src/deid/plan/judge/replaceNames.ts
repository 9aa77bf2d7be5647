import { asciiOf } from '../../../dicom/access/valuesOf';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import type { Rule } from '../edit/Rule';
import { dummy } from '../edit/Verdict';

export const replaceNames: Rule = {
  says: 'Person names that Table E.1-1 does not list, and UIDs where none belongs, are replaced by a dummy.',
  topic: 'unlisted',
  recurs: true,
  of: ['judge-by-vr'],
  judge({ element, attribute }, { part10 }) {
    if (element.vr === 'PN' || attribute.vr === 'PN') return dummy('unlisted-name');
    if (element.vr !== 'UI') return undefined;
    const uids = asciiOf(part10, element)?.split('\\') ?? ['?'];
    return uids.every((uid) => uid === '' || registeredUid(uid)) ? undefined : dummy('instance-uid');
  },
};
