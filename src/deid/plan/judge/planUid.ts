import { encodeValue } from '../../../dicom/write/encodeValue';
import { findElement } from '../../../dicom/access/findElement';
import { lookUp } from '../../../dicom/dictionary/lookUp';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import { asciiOf } from '../../../dicom/access/asciiOf';
import type { Because } from '../../profile/Because';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import type { Planning } from '../edit/Planning';
import { isUid, replaceUids } from '../../../dicom/access/replaceUids';
import type { Where } from '../../../dicom/access/Where';
import type { Subject } from '../edit/Subject';

/** Every UID of an attribute that names an instance, a study, a device, ... becomes its keyed new one (PS3.15 E.3.9). */
export function planUid(planning: Planning, subject: Subject, because: Because): readonly Edit[] {
  if (subject.empty) return editElement.none;
  const { element, where } = subject;
  const value = asciiOf(planning.part10, element);
  if (value === undefined || element.items !== undefined)
    return editElement.remove(planning, subject, 'unreadable-value');
  let replaced = 0;
  const fresh = replaceUids(value, (old) => {
    replaced++;
    planning.uids.add(old);
    return planning.own.again(element.tag, old) ?? planning.identity.uid(old);
  });
  if (replaced === 0) return editElement.none;
  return editElement.value(planning, subject, 'U', because, encodeValue('UI', fresh, where.dataSet.encoding));
}

/** A UID of the top level that the old value does not decide (`ownUids`), where one stands. */
export function planOwnUid(planning: Planning, subject: Subject, fresh: string): readonly Edit[] {
  const { element, where } = subject;
  for (const old of asciiOf(planning.part10, element)?.split('\\') ?? [])
    if (old !== '') planning.uids.add(old);
  const bytes = encodeValue('UI', fresh, where.dataSet.encoding);
  return editElement.value(planning, subject, 'U', 'instance-uid', bytes);
}

/** And where none stands. */
export function missingUids(planning: Planning, top: Where): Edit[] {
  const { dataSet, into } = top;
  return [...planning.own.made]
    .filter(([tag]) => findElement(dataSet, tag) === undefined)
    .map(([tag, fresh]) => ({
      op: 'insert',
      into,
      element: { tag, vr: 'UI', value: encodeValue('UI', fresh, dataSet.encoding) },
      path: top.pathOf(tag),
      keyword: lookUp(tag)?.keyword ?? '',
      action: 'U',
      because: 'instance-uid',
    }));
}

/** SOP classes, coding schemes and the like stay, private ones too; what is no UID does not. */
export function planStructuralUid(planning: Planning, subject: Subject): readonly Edit[] {
  if (subject.empty) return editElement.none;
  const { element, where } = subject;
  const value = asciiOf(planning.part10, element);
  if (value === undefined || element.items !== undefined)
    return editElement.remove(planning, subject, 'unreadable-value');
  const uids = value.split('\\').map((uid) => uid.replaceAll('\0', '').trim());
  if (uids.every((uid) => uid === '' || registeredUid(uid) || isUid(uid))) {
    planning.kept.push(subject);
    return editElement.none;
  }
  const fresh = uids.map((uid) => (uid === '' || isUid(uid) ? uid : planning.identity.uid(uid)));
  const bytes = encodeValue('UI', fresh.join('\\'), where.dataSet.encoding);
  return editElement.value(planning, subject, 'D', 'unreadable-value', bytes);
}
