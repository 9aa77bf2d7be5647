import type { DataSet } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';

/** The last of these ranges that starts before `at` and reaches beyond it; ranges stand in the order of the file. */
function around<T extends { readonly start: number; readonly end: number }>(
  ranges: readonly T[],
  at: number,
): T | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ranges[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low - 1];
  return found !== undefined && at < found.end ? found : undefined;
}

/**
 * Whether the element that starts at `start` is written in big endian. File meta information and the items of an UN
 * sequence are little endian in a big-endian file, too (PS3.10 7.1, PS3.5 6.2.2).
 */
export function bigEndianAt(part10: Part10, start: number): boolean {
  if (!part10.dataSet.encoding.bigEndian || start < part10.dataSetStart) return false;
  let dataSet: DataSet = part10.dataSet;
  for (;;) {
    const item = around(around(dataSet.elements, start)?.items ?? [], start);
    if (item === undefined) return dataSet.encoding.bigEndian;
    dataSet = item.dataSet;
  }
}
