import { bigEndianAt } from '../text/bigEndianAt';
import type { NewElement } from './Change';
import type { DataElement } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';
import { reverseWords } from '../model/reverseWords';
import { widthOf } from '../dictionary/wordWidth';

/**
 * An element as it stands in another data set of Explicit VR Little Endian, items included: value bytes as they are, numbers of
 * big endian files turned round. Undefined where a value is not loaded.
 */
export function freshElement(part10: Part10, element: DataElement): NewElement | undefined {
  const { tag, items, fragments, valueStart, valueEnd } = element;
  if (items !== undefined) {
    const fresh = items.map(({ dataSet }) => dataSet.elements.map((inner) => freshElement(part10, inner)));
    if (!fresh.every((item) => item.every((inner) => inner !== undefined))) return undefined;
    return { tag, vr: 'SQ', items: fresh };
  }
  if (element.vr === 'SQ' || fragments !== undefined) return undefined;
  const { vr } = element;
  if (valueEnd === valueStart) return { tag, vr, value: new Uint8Array() };
  const bytes = part10.bytes.view(valueStart, valueEnd);
  if (bytes === undefined) return undefined;
  const width = widthOf(vr);
  const turn = width !== undefined && bigEndianAt(part10, element.start);
  return { tag, vr, value: turn ? reverseWords(bytes, width) : bytes.slice() };
}
