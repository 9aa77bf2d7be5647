import { findElement } from '../../../dicom/access/findElement';
import type { DataSet, Tag } from '../../../dicom/dictionary/DataSet';

export const hasValue = (dataSet: DataSet, tag: Tag): boolean => {
  const found = findElement(dataSet, tag);
  return found !== undefined && found.end > found.valueStart;
};
