import type { DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import type { Outline } from './Outline';

const itemTag = 0xfffee000;

/** The outline of a file as our reader sees it. `place` maps an offset of the file to one of the elided bytes. */
export function outlineOf(part10: Part10, place: (offset: number) => number): Outline {
  const rows: number[] = [];
  const walk = (dataSet: DataSet, depth: number): void => {
    for (const element of dataSet.elements) {
      rows.push(depth, element.tag, place(element.valueStart), place(element.valueEnd));
      for (const fragment of element.fragments ?? [])
        rows.push(depth + 1, itemTag, place(fragment.valueStart), place(fragment.valueEnd));
      for (const item of element.items ?? []) {
        rows.push(depth + 1, itemTag, place(item.valueStart), place(item.valueEnd));
        walk(item.dataSet, depth + 2);
      }
    }
  };
  if (part10.meta !== undefined) walk(part10.meta, 0);
  walk(part10.dataSet, 0);
  return rows;
}
