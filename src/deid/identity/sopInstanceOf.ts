import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { uidAt } from '../../dicom/access/valuesOf';
import { tellsApart } from './tellsApart';

/** By which UID a file goes, and how that was told. */
interface SopInstance {
  /** Empty where nothing in the file tells it from others. */
  readonly uid: string;
  readonly inDataSet: string;
  readonly inMeta: string;
}

/**
 * The SOP Instance UID of a file: that of the data set, and that of the meta information where the data set has none or a word
 * (PS3.10 7.1 wants them to be equal).
 */
export function sopInstanceOf(part10: Part10): SopInstance {
  const inDataSet = uidAt(part10, part10.dataSet, tags.SOPInstanceUID);
  const inMeta = part10.meta === undefined ? '' : uidAt(part10, part10.meta, tags.MediaStorageSOPInstanceUID);
  return { uid: [inDataSet, inMeta].find(tellsApart) ?? '', inDataSet, inMeta };
}
