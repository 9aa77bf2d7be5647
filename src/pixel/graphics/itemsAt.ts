import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';

/** The items of a sequence; none where it is absent. */
export const itemsAt = (dataSet: DataSet, sequence: Tag): readonly DataSet[] =>
  findElement(dataSet, sequence)?.items?.map((item) => item.dataSet) ?? [];
