import { isPrivate } from '../../dicom/dictionary/groupOf';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import { lookUp } from '../../dicom/dictionary/lookUp';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { vrClasses } from '../../dicom/dictionary/vrClasses';

/** What is shorter spells a word by chance, or holds one number. */
const shortest = 12;

/** Whether a public value, long enough for a text, holds numbers by its kind; the pixels and what is judged elsewhere left out. */
export function holdsNumbers(part10: Part10, element: DataElement): boolean {
  const { tag, vr, items, fragments, valueStart, valueEnd, start } = element;
  if (items !== undefined || fragments !== undefined || start === part10.pixelData?.start) return false;
  if (valueEnd - valueStart < shortest || !vrClasses.isBinary(vr) || isPrivate(tag)) return false;
  // A document is judged by what reads it, a text that is called unknown by what reads texts.
  const meant = lookUp(tag)?.vr;
  return (
    tag !== tags.EncapsulatedDocument && !(vr === 'UN' && (meant === undefined || vrClasses.isText(meant)))
  );
}
