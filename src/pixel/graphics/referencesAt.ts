import type { DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { textAt } from '../../dicom/access/valuesOf';
import { numbersAt } from '../numbersAt';
import type { PictureReference } from './Graphics';
import { itemsAt } from './itemsAt';

/** The Image SOP Instance References of a data set (PS3.3 Table 10-3), its Referenced Image Sequence. */
export function referencesAt(part10: Part10, dataSet: DataSet): readonly PictureReference[] {
  return itemsAt(dataSet, tags.ReferencedImageSequence).flatMap((item) => {
    const sopInstance = textAt(part10, item, tags.ReferencedSOPInstanceUID);
    const frames = numbersAt(part10, item, tags.ReferencedFrameNumber).map((frame) => frame - 1);
    return sopInstance === '' ? [] : [{ sopInstance, frames }];
  });
}
