import { findElement } from '../../dicom/access/findElement';
import type { Where } from '../../dicom/access/Where';
import { tags } from '../../dicom/dictionary/tags';
import { encodeValue } from '../../dicom/write/encodeValue';
import { ruleOf } from '../profile/ruleOf';
import type { Edit } from './edit/Edit';
import type { Policy } from './edit/Policy';

/**
 * UIDs that the file lacks and only it as a whole can give it (`ownUids`); Patient's Name and Patient ID, which carry the pseudonym
 * wherever the IOD has a Patient Module, so that two patients never merge.
 */
export function missingAttributes(policy: Policy, top: Where): Edit[] {
  const { own, types, flags } = policy;
  const names = flags.deidentifies && types.hasPatient ? [tags.PatientName, tags.PatientID] : [];
  const missing = [
    ...[...own.made].map(([tag, text]) => ({ tag, text, action: 'U', because: 'instance-uid' }) as const),
    ...names.map((tag) => ({ tag, text: policy.pseudonym(top), action: 'D', because: 'pseudonym' }) as const),
  ];
  return missing
    .filter(({ tag }) => findElement(top.dataSet, tag) === undefined)
    .map(({ tag, text, ...said }): Edit => {
      const { vr, keyword } = ruleOf(tag);
      const value = encodeValue(vr, text, top.dataSet.encoding);
      const element = { tag, vr: vr === 'SQ' ? ('UN' as const) : vr, value };
      return { op: 'insert', into: top.into, element, path: top.pathOf(tag), keyword, ...said };
    });
}
