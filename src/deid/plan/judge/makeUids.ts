import { asciiOf } from '../../../dicom/access/valuesOf';
import { encodeValue } from '../../../dicom/write/encodeValue';
import type { Rule } from '../edit/Rule';

/** UIDs of the top level that the old value does not decide (`ownUids`). */
export const makeUids: Rule = {
  says: 'A UID of instance, series, study or frame of reference that tells nothing apart, or that different instances share where UIDs do not stay, is made anew: keyed, of what the file says of patient, study and series, and of a digest of its content.',
  topic: 'uids',
  recurs: true,
  of: ['row', 'uid'],
  judge({ element, where }, { part10, own }) {
    const fresh = where.isTop ? own.made.get(element.tag) : undefined;
    if (fresh === undefined) return undefined;
    return {
      does: 'replace',
      action: 'U',
      because: 'instance-uid',
      value: encodeValue('UI', fresh, where.dataSet.encoding),
      uids: (asciiOf(part10, element)?.split('\\') ?? []).filter((old) => old !== ''),
      fills: true,
    };
  },
};
