import type { Tag, VR } from '../dicom/dictionary/DataSet';
import { encodings } from '../dicom/dictionary/encodings';
import { joined } from '../dicom/model/joined';
import type { NewElement } from '../dicom/write/Change';
import { encodeElement } from '../dicom/write/encodeElement';
import { encodeValue } from '../dicom/write/encodeValue';

/** Text in Latin-1 (ISO_IR 100), a number, bytes, or items. */
export type SampleElement =
  | readonly [tag: Tag, vr: Exclude<VR, 'SQ'>, value: string | number | Uint8Array]
  | readonly [tag: Tag, vr: 'SQ', items: readonly (readonly SampleElement[])[]];

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function newElement([tag, vr, value]: SampleElement): NewElement {
  if (vr === 'SQ') return { tag, vr, items: value.map((item) => item.map(newElement)) };
  if (typeof value === 'number')
    return { tag, vr, value: encodeValue(vr, [value], encodings.explicitLittle) };
  return { tag, vr, value: typeof value === 'string' ? latin1(value) : value };
}

/** Explicit VR Little Endian with defined lengths (PS3.5 section 7.1), elements in the order given. */
export const encodeElements = (elements: readonly SampleElement[]): Uint8Array<ArrayBuffer> =>
  joined(elements.map((element) => encodeElement(newElement(element), encodings.explicitLittle)));
