import type { DataElement, DataSet, Tag } from '../dictionary/DataSet';

/** The first element with this tag in the data set itself, not in its items. A later duplicate is never returned. */
export function findElement(dataSet: DataSet, tag: Tag): DataElement | undefined {
  return dataSet.elements.find((element) => element.tag === tag);
}
