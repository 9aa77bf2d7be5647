import { asciiOf } from '../../../dicom/access/valuesOf';
import { isUid } from '../../../dicom/access/replaceUids';
import type { DataElement } from '../../../dicom/dictionary/DataSet';
import { registeredUid } from '../../../dicom/dictionary/uidRegistry';
import type { Part10 } from '../../../dicom/model/Part10';

/** Whether all values are UIDs, so that they can stay under RetainUIDs. */
export function areUids(part10: Part10, element: DataElement): boolean {
  const uids = asciiOf(part10, element)?.split('\\') ?? ['?'];
  return uids.every((uid) => uid === '' || registeredUid(uid) || isUid(uid));
}
