import { encodeValue } from '../../dicom/write/encodeValue';
import { asciiOf } from '../../dicom/access/asciiOf';
import type { Edit } from './edit/Edit';
import { editElement } from './edit/editElement';
import type { Planning, TakenAs } from './edit/Planning';
import { replaceUids } from '../../dicom/access/replaceUids';
import type { Subject } from './edit/Subject';

const because = 'carries-identity';

/**
 * What the proof found a secret in, whatever rule let it stay, loses its value: a private element, a sequence and what nobody has to
 * keep go, all else gets the dummy of its VR.
 */
export function takeOut(planning: Planning, subject: Subject, taken: TakenAs): readonly Edit[] {
  const { element, attribute, where } = subject;
  const isPrivate = Math.floor(element.tag / 0x10000) % 2 === 1;
  if (taken === 'removed' || isPrivate || element.items !== undefined || attribute.vr === 'SQ')
    return editElement.remove(planning, subject, because);
  if (attribute.vr !== 'UI') {
    const dummy = editElement.dummy(planning, subject, because);
    return dummy.length > 0 ? dummy : editElement.remove(planning, subject, because);
  }
  const value = asciiOf(planning.part10, element);
  if (value === undefined) return editElement.remove(planning, subject, because);
  const fresh = encodeValue(
    'UI',
    replaceUids(value, (uid) => planning.newUid(uid)),
    where.dataSet.encoding,
  );
  const edits = editElement.value(planning, subject, 'U', because, fresh);
  return edits.length > 0 ? edits : editElement.remove(planning, subject, because);
}
