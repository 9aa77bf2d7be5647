import type { DataElement } from '../../dicom/dictionary/DataSet';
import { isPixelData } from '../../dicom/dictionary/isPixelData';
import type { Part10 } from '../../dicom/model/Part10';
import type { Edit } from './edit/Edit';
import { editElement } from './edit/editElement';
import { isTextVr } from '../../dicom/dictionary/isTextVr';
import type { Planning } from './edit/Planning';
import type { Subject } from './edit/Subject';

/**
 * Group 7FE0: the one picture that is shown stays, with its tables of offsets. Pictures inside a sequence have no place in any IOD
 * that stays, nor has a second one in another form; nobody looks at them.
 */
export function planPixels(planning: Planning, subject: Subject): readonly Edit[] {
  const { part10 } = planning;
  const { element, where } = subject;
  if (!where.isTop) return editElement.remove(planning, subject, 'unlisted-identifying');
  if (!isPixelData(element.tag))
    return isOffsets(part10, element)
      ? editElement.none
      : editElement.remove(planning, subject, 'unreadable-value');
  if (isTextVr(element.vr)) return editElement.remove(planning, subject, 'unreadable-value');
  return part10.pixelData?.start === element.start
    ? editElement.none
    : editElement.remove(planning, subject, 'unlisted-identifying');
}

const bytesPerOffset = 8;

/** Whether a table holds places in this file, and nothing that only has their length. */
function isOffsets({ bytes, size, dataSet }: Part10, { valueStart, valueEnd }: DataElement): boolean {
  const table = bytes.view(valueStart, valueEnd);
  // A table of more than 100,000 frames is not loaded.
  if (table === undefined) return true;
  if (table.length % bytesPerOffset !== 0) return false;
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  for (let at = 0; at < table.length; at += bytesPerOffset)
    if (view.getBigUint64(at, !dataSet.encoding.bigEndian) > BigInt(size)) return false;
  return true;
}
