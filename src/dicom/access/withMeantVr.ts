import type { DataElement } from '../dictionary/DataSet';
import { lookUp } from '../dictionary/lookUp';
import { vrClasses } from '../dictionary/vrClasses';
import type { Part10 } from '../model/Part10';

/**
 * An element with the VR of PS3.6 where it was written as UN, as archives do with attributes that they do not know (PS3.5 6.2.2), or as one
 * that its attribute cannot have while its bytes are text: a name under FL is read as the name it is, a number under it as the number.
 */
export function withMeantVr(part10: Part10, element: DataElement): DataElement {
  if (element.items !== undefined || element.fragments !== undefined) return element;
  const entry = lookUp(element.tag);
  if (entry === undefined || entry.vr === element.vr || entry.vr === 'SQ') return element;
  if (element.vr === 'UN') return { ...element, vr: entry.vr };
  if (entry.vrs.includes(element.vr) || !vrClasses.isText(entry.vr)) return element;
  return vrClasses.isText(element.vr) || isText(part10, element) ? { ...element, vr: entry.vr } : element;
}

/** Characters to the last byte, but for padding with NUL. */
function isText(part10: Part10, { valueStart, valueEnd }: DataElement): boolean {
  const bytes = part10.bytes.view(valueStart, valueEnd);
  if (bytes === undefined) return false;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end > 1 && bytes.subarray(0, end).every((byte) => byte >= 0x20 && byte !== 0x7f);
}
