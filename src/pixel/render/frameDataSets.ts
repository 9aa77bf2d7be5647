import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';

/**
 * Where an attribute of frame `index` (from 0) may stand, the nearest first: the functional group macro of the frame, the shared one
 * (PS3.3 C.7.6.16), the top level.
 */
export function frameDataSets({ dataSet }: Part10, index: number, macro: Tag): DataSet[] {
  const groups = (sequence: Tag, at: number): DataSet[] => {
    const group = findElement(dataSet, sequence)?.items?.[at]?.dataSet;
    const inner = group && findElement(group, macro)?.items?.[0]?.dataSet;
    return inner === undefined ? [] : [inner];
  };
  return [
    ...groups(tags.PerFrameFunctionalGroupsSequence, index),
    ...groups(tags.SharedFunctionalGroupsSequence, 0),
    dataSet,
  ];
}
