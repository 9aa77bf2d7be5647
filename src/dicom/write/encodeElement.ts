import type { NewElement } from './Change';
import type { Encoding, Tag, VR } from '../dictionary/DataSet';
import { delimiters } from '../dictionary/delimiters';
import { valueRepresentations } from '../dictionary/valueRepresentations';
import { vrClasses } from '../dictionary/vrClasses';
import { groupOf } from '../dictionary/groupOf';

const isLong = (vr: VR): boolean => valueRepresentations.hasLongLength(vr.charCodeAt(0), vr.charCodeAt(1));

/** VRs that are padded with a space (PS3.5 6.2); UI, UN and the binary ones take a NUL. */
const isPaddedWithSpace = (vr: VR): boolean => vr !== 'UI' && vrClasses.isText(vr);

const longestShortValue = 0xfffe;

/** One fresh data element as bytes, its value padded to even length; sequences and items with defined lengths. */
export function encodeElement(element: NewElement, encoding: Encoding): Uint8Array {
  const bytes = new Uint8Array(sizeOf(element, encoding));
  writeElement(element, encoding, bytes, new DataView(bytes.buffer), 0);
  return bytes;
}

const even = (length: number): number => length + (length % 2);

function valueSize(element: NewElement, encoding: Encoding): number {
  if (element.vr !== 'SQ') return even(element.value.length);
  let size = 0;
  for (const item of element.items) size += 8 + itemSize(item, encoding);
  return size;
}

function itemSize(item: readonly NewElement[], encoding: Encoding): number {
  let size = 0;
  for (const element of item) size += sizeOf(element, encoding);
  return size;
}

/** The VR as written: a value too long for a 16-bit length becomes UN (PS3.5 6.2.2). */
const writtenVr = (vr: VR, size: number): VR => (size > longestShortValue && !isLong(vr) ? 'UN' : vr);

function sizeOf(element: NewElement, encoding: Encoding): number {
  const size = valueSize(element, encoding);
  return size + (encoding.explicit && isLong(writtenVr(element.vr, size)) ? 12 : 8);
}

function writeTag(view: DataView, at: number, tag: Tag, little: boolean): void {
  view.setUint16(at, groupOf(tag), little);
  view.setUint16(at + 2, tag % 0x10000, little);
}

/** Writes one element at `start`; returns the first byte behind it. */
function writeElement(
  element: NewElement,
  encoding: Encoding,
  bytes: Uint8Array,
  view: DataView,
  start: number,
): number {
  const little = !encoding.bigEndian;
  const size = valueSize(element, encoding);
  let at = start + 8;
  writeTag(view, start, element.tag, little);
  if (encoding.explicit) {
    const vr = writtenVr(element.vr, size);
    bytes[start + 4] = vr.charCodeAt(0);
    bytes[start + 5] = vr.charCodeAt(1);
    if (isLong(vr)) {
      view.setUint32(start + 8, size, little);
      at = start + 12;
    } else view.setUint16(start + 6, size, little);
  } else view.setUint32(start + 4, size, little);
  if (element.vr !== 'SQ') {
    bytes.set(element.value, at);
    if (element.value.length < size) bytes[at + size - 1] = isPaddedWithSpace(element.vr) ? 0x20 : 0;
    return at + size;
  }
  for (const item of element.items) {
    writeTag(view, at, delimiters.item, little);
    view.setUint32(at + 4, itemSize(item, encoding), little);
    at += 8;
    for (const inner of item) at = writeElement(inner, encoding, bytes, view, at);
  }
  return at;
}
