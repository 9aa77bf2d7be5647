import type { DataElement, DataSet } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';
import { latin1Text } from '../text/latin1Text';

/**
 * The first offset of the stream that the parts of the file do not cover exactly once, or undefined where preamble, prefix,
 * element headers, values, items, fragments, delimiters and trailing bytes tile `[0, size)`.
 */
export function tilingGap(part10: Part10): number | undefined {
  const { meta, dataSet, dataSetStart, trailing, size } = part10;
  let at = part10.hasPreamble ? 132 : prefixLength(part10);
  if (meta !== undefined) at = alongDataSet(meta, at);
  if (at !== dataSetStart) return Math.abs(at);
  at = alongDataSet(dataSet, at);
  if (at >= 0 && trailing !== undefined) at = trailing.start === at ? trailing.end : -at;
  return at === size ? undefined : Math.abs(at);
}

/** A file may begin with `DICM` and have no preamble. */
function prefixLength({ meta, dataSetStart, bytes }: Part10): number {
  if ((meta?.elements[0]?.start ?? dataSetStart) !== 4) return 0;
  return latin1Text(bytes.view(0, 4) ?? new Uint8Array()) === 'DICM' ? 4 : 0;
}

/** Each walk gives the offset behind what it covered, or the negative offset of the first gap. */
function alongDataSet({ elements }: DataSet, from: number): number {
  let at = from;
  for (const element of elements) {
    at = alongElement(element, at);
    if (at < 0) return at;
  }
  return at;
}

function alongElement(element: DataElement, from: number): number {
  const { start, valueStart, valueEnd, end, undefinedLength, items, fragments } = element;
  const header = valueStart - start;
  if (start !== from || (header !== 8 && header !== 12)) return -from;
  let at = items === undefined && fragments === undefined ? valueEnd : valueStart;
  for (const fragment of fragments ?? []) {
    if (fragment.start !== at || fragment.valueStart !== at + 8 || fragment.valueEnd < at + 8) return -at;
    at = fragment.valueEnd;
  }
  for (const item of items ?? []) {
    if (item.start !== at || item.valueStart !== at + 8) return -at;
    at = alongDataSet(item.dataSet, item.valueStart);
    if (at < 0) return at;
    if (at !== item.valueEnd || item.end !== at + (item.undefinedLength ? 8 : 0)) return -at;
    at = item.end;
  }
  if (at !== valueEnd || at < valueStart || end !== at + (undefinedLength ? 8 : 0)) return -at;
  return end;
}
