import type { NewElement } from '../../dicom/write/Change';
import type { DataElement, DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { differAt } from '../redaction/differAt';

/** Whether an element of the output is the fresh one that the plan asked for: same VR, same value but for one byte of padding. */
export function matchesNew(
  output: Part10,
  dataSet: DataSet,
  element: DataElement,
  wanted: NewElement,
): boolean {
  if (element.tag !== wanted.tag) return false;
  if (dataSet.encoding.explicit && element.vr !== wanted.vr) return false;
  if (!reservesNothing(output, dataSet, element)) return false;
  if (wanted.vr === 'SQ') return matchesItems(output, element, wanted.items);
  const value = output.bytes.view(element.valueStart, element.valueEnd);
  if (value === undefined) return false;
  if (differAt(value.subarray(0, wanted.value.length), wanted.value) >= 0) return false;
  const padding = value.length - wanted.value.length;
  return padding === 0 || (padding === 1 && (value.at(-1) === 0x20 || value.at(-1) === 0));
}

/** The two bytes behind a VR with a length of 32 bits are zero (PS3.5 7.1.2). */
function reservesNothing(output: Part10, { encoding }: DataSet, { start, valueStart }: DataElement): boolean {
  if (!encoding.explicit || valueStart - start === 8) return true;
  return output.bytes.view(start + 6, start + 8)?.every((byte) => byte === 0) === true;
}

function matchesItems(
  output: Part10,
  element: DataElement,
  wanted: readonly (readonly NewElement[])[],
): boolean {
  const items = element.items ?? [];
  return (
    items.length === wanted.length &&
    items.every(({ dataSet }, i) => matchesAll(output, dataSet, wanted[i] ?? []))
  );
}

/** Whether a data set holds just these fresh elements, in whatever order they were given. */
export function matchesAll(output: Part10, dataSet: DataSet, wanted: readonly NewElement[]): boolean {
  if (dataSet.elements.length !== wanted.length) return false;
  const byTag = [...wanted].sort((a, b) => a.tag - b.tag);
  return dataSet.elements.every((element, i) => {
    const fresh = byTag[i];
    return fresh !== undefined && matchesNew(output, dataSet, element, fresh);
  });
}
