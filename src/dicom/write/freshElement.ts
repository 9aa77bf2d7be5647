import { bigEndianAt } from '../text/bigEndianAt';
import type { NewElement } from './Change';
import type { DataElement, VR } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';

/** Bytes of one number of a VR (PS3.5 Table 6.2-1); AT is two numbers of two bytes. */
const numberSize: Readonly<Partial<Record<VR, number>>> = {
  AT: 2, OW: 2, SS: 2, US: 2, FL: 4, OF: 4, OL: 4, SL: 4, UL: 4, FD: 8, OD: 8, OV: 8, SV: 8, UV: 8,
}; // prettier-ignore

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
  const size = numberSize[vr] ?? 1;
  const turn = size > 1 && bigEndianAt(part10, element.start);
  return { tag, vr, value: turn ? turned(bytes, size) : bytes.slice() };
}

function turned(bytes: Uint8Array, size: number): Uint8Array {
  const fresh = bytes.slice();
  for (let at = 0; at + size <= fresh.length; at += size) fresh.subarray(at, at + size).reverse();
  return fresh;
}
