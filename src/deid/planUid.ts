import { encodeValue } from '../dicom/encodeValue';
import { registeredUid } from '../dicom/uidRegistry';
import { asciiOf } from './asciiOf';
import type { Because, Edit } from './Edit';
import { editElement } from './editElement';
import type { Planning } from './Planning';
import { isUid, replaceUids } from './replaceUids';
import type { Subject } from './Subject';

/** Every UID of an attribute that names an instance, a study, a device, ... becomes its keyed new one (PS3.15 E.3.9). */
export function planUid(planning: Planning, subject: Subject, because: Because): readonly Edit[] {
  if (subject.empty) return editElement.none;
  const { element, scope } = subject;
  const value = asciiOf(planning.part10, element);
  if (value === undefined || element.items !== undefined)
    return editElement.remove(planning, subject, 'unreadable-value');
  let replaced = 0;
  const fresh = replaceUids(value, (old) => {
    replaced++;
    planning.uids.add(old);
    return planning.identity.uid(old);
  });
  if (replaced === 0) return editElement.none;
  return editElement.value(planning, subject, 'U', because, encodeValue('UI', fresh, scope.dataSet.encoding));
}

/** SOP classes, coding schemes and the like stay, private ones too; what is no UID does not. */
export function planStructuralUid(planning: Planning, subject: Subject): readonly Edit[] {
  if (subject.empty) return editElement.none;
  const { element, scope } = subject;
  const value = asciiOf(planning.part10, element);
  if (value === undefined || element.items !== undefined)
    return editElement.remove(planning, subject, 'unreadable-value');
  const uids = value.split('\\').map((uid) => uid.replaceAll('\0', '').trim());
  if (uids.every((uid) => uid === '' || registeredUid(uid) || isUid(uid))) {
    planning.kept.push(subject);
    return editElement.none;
  }
  const fresh = uids.map((uid) => (uid === '' || isUid(uid) ? uid : planning.identity.uid(uid)));
  const bytes = encodeValue('UI', fresh.join('\\'), scope.dataSet.encoding);
  return editElement.value(planning, subject, 'D', 'unreadable-value', bytes);
}
