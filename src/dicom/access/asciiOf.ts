import type { DataElement } from '../dictionary/DataSet';
import { latin1Text } from '../text/latin1Text';
import type { Part10 } from '../model/Part10';

/**
 * The value of an element as bytes in characters, padding at the end taken off; undefined where it is not loaded.
 * Enough for UI, CS and whatever is compared with ASCII; names and texts need their character set.
 */
export function asciiOf(part10: Part10, element: DataElement): string | undefined {
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined) return undefined;
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x20)) end--;
  return latin1Text(bytes.subarray(0, end));
}
