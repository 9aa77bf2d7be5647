import type { NewElement } from '../../../dicom/write/Change';
import type { DataElement, DataSet } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';

/** Whether an element of the file already says what a new one would: values compared without padding, items one by one. */
export function sameContent(part10: Part10, element: DataElement, fresh: NewElement): boolean {
  if (element.tag !== fresh.tag) return false;
  if (fresh.vr === 'SQ') {
    const items = element.items ?? (element.valueEnd === element.valueStart ? [] : undefined);
    if (items?.length !== fresh.items.length) return false;
    return fresh.items.every((elements, i) => sameItem(part10, items[i]?.dataSet, elements));
  }
  if (element.items !== undefined || element.fragments !== undefined) return false;
  const length = element.valueEnd - element.valueStart;
  // One byte of padding at most: anything longer is not what the writer would write.
  if (length < fresh.value.length || length > fresh.value.length + 1) return false;
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined) return false;
  const last = bytes[fresh.value.length];
  return (
    fresh.value.every((byte, i) => bytes[i] === byte) && (last === undefined || last === 0 || last === 0x20)
  );
}

function sameItem(part10: Part10, dataSet: DataSet | undefined, fresh: readonly NewElement[]): boolean {
  if (dataSet?.elements.length !== fresh.length) return false;
  return fresh.every((element, i) => {
    const old = dataSet.elements[i];
    return old !== undefined && sameContent(part10, old, element);
  });
}
