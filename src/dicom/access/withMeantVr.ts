import type { DataElement } from '../dictionary/DataSet';
import { lookUp } from '../dictionary/lookUp';
import { vrClasses } from '../dictionary/vrClasses';
import type { Part10 } from '../model/Part10';
import { withKnownVr } from './withKnownVr';

/**
 * An element with the VR of PS3.6 where it was written as UN, or as one that its attribute cannot have while its bytes are text: a name
 * under FL is read as the name it is, a number under it as the number.
 */
export function withMeantVr(part10: Part10, element: DataElement): DataElement {
  const known = withKnownVr(element);
  const entry = lookUp(known.tag);
  if (entry === undefined || entry.vrs.includes(known.vr) || !vrClasses.isText(entry.vr)) return known;
  if (known.items !== undefined || known.fragments !== undefined) return known;
  return vrClasses.isText(known.vr) || isText(part10, known) ? { ...known, vr: entry.vr } : known;
}

/** Characters to the last byte, but for padding with NUL. */
function isText(part10: Part10, { valueStart, valueEnd }: DataElement): boolean {
  const bytes = part10.bytes.view(valueStart, valueEnd);
  if (bytes === undefined) return false;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end > 1 && bytes.subarray(0, end).every((byte) => byte >= 0x20 && byte !== 0x7f);
}
