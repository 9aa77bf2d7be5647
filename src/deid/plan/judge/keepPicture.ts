import { isPixelData } from '../../../dicom/dictionary/isPixelData';
import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import type { DataElement } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';
import type { Rule } from '../edit/Rule';
import { keep, remove } from '../edit/Verdict';

/** Group 7FE0. Pictures inside a sequence have no place in any IOD that stays, nor has a second one; nobody looks at them. */
export const keepPicture: Rule = {
  says: 'Of pixel data the one picture that is shown stays, with its tables of offsets; pictures in sequences, a second form of it and texts in its place are removed.',
  topic: 'pixels',
  of: ['pixels'],
  judge({ element, where }, { part10 }) {
    if (!where.isTop) return remove('unlisted-identifying');
    if (!isPixelData(element.tag)) return isOffsets(part10, element) ? keep : remove('unreadable-value');
    if (vrClasses.isText(element.vr)) return remove('unreadable-value');
    return part10.pixelData?.start === element.start ? keep : remove('unlisted-identifying');
  },
};

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
