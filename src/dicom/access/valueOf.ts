import { bigEndianAt } from '../text/bigEndianAt';
import type { CharacterSet } from '../text/CharacterSet';
import type { DataElement, VR } from '../dictionary/DataSet';
import { numberTexts } from '../text/numberTexts';
import type { Part10 } from '../model/Part10';
import { trimPadding } from '../text/trimPadding';

const manyTexts = new Set<VR>(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'PN', 'SH', 'TM', 'UC', 'UI']);
const oneText = new Set<VR>(['LT', 'ST', 'UT', 'UR']);

/**
 * The values of an element as texts (PS3.5 6.2): decoded, parted at the backslash where the VR has several values,
 * without padding. Binary numbers as decimal text, the first 128 of them; AT as `(gggg,eeee)`.
 * Empty for an empty value, for OB, OW, UN and other byte strings, for sequences, and for values that are not loaded.
 */
export function textsOf(part10: Part10, element: DataElement, characterSet: CharacterSet): string[] {
  const { vr, start, valueStart, valueEnd } = element;
  if (valueEnd <= valueStart || element.items !== undefined || element.fragments !== undefined) return [];
  const bytes = part10.bytes.view(valueStart, valueEnd);
  if (bytes === undefined) return [];
  if (oneText.has(vr)) return [trimPadding(characterSet.decode(bytes, vr), vr)];
  if (!manyTexts.has(vr)) return numberTexts(bytes, vr, bigEndianAt(part10, start));
  const text = characterSet.decode(bytes, vr);
  if (!text.includes('\\')) return [trimPadding(text, vr)];
  return text.split('\\').map((value) => trimPadding(value, vr));
}
