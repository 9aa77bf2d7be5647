import { findElement } from '../../dicom/access/findElement';
import { tags } from '../../dicom/dictionary/tags';
import { registeredUid } from '../../dicom/dictionary/uidRegistry';
import { latin1Text } from '../../dicom/text/latin1Text';
import type { Edit } from './edit/Edit';
import type { Policy } from './edit/Policy';

interface NewSopInstance {
  /** What (0008,0018) will be, or what (0002,0003) says where the data set has none. */
  readonly uid: string;
  /** Old UIDs in whose place it stands. */
  readonly replaced: readonly string[];
}

export function sopInstanceIn(policy: Policy, planned: readonly Edit[]): NewSopInstance {
  const { part10, who, flags, own } = policy;
  const element = findElement(part10.dataSet, tags.SOPInstanceUID);
  const { inDataSet: old, inMeta } = who.instance;
  const edit = planned.find((one) => one.op !== 'insert' && one.at === element?.start);
  const made = own.made.get(tags.SOPInstanceUID);
  if (edit === undefined && (made === undefined || element !== undefined)) {
    if (old !== '') return { uid: old, replaced: [] };
    if (!flags.deidentifies) return { uid: inMeta, replaced: [] };
  }
  const named = old || inMeta;
  const replaced = [old, inMeta].filter((uid) => uid !== '' && !registeredUid(uid));
  if (edit?.op === 'replace' && edit.because === 'decision' && edit.element.vr !== 'SQ')
    return { uid: latin1Text(edit.element.value), replaced };
  const uid = made ?? (named === '' || registeredUid(named) ? named : policy.newUid(named));
  return { uid, replaced };
}
