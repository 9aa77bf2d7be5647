import { withMeantVr } from './withMeantVr';
import { bigEndianAt } from '../text/bigEndianAt';
import type { CharacterSet } from '../text/CharacterSet';
import { characterSetIn } from './characterSetIn';
import { characterSetOf } from '../text/characterSetOf';
import type { DataElement, DataSet, Tag } from '../dictionary/DataSet';
import { findElement } from './findElement';
import { latin1Text } from '../text/latin1Text';
import { numberTexts } from '../text/numberTexts';
import type { Part10 } from '../model/Part10';
import { trimPadding, unpadded } from '../text/trimPadding';
import { valuesIn } from '../text/valuesIn';
import { vrClasses } from '../dictionary/vrClasses';

const ascii = characterSetOf([]);

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
  if (!vrClasses.isText(vr)) return numberTexts(bytes, vr, bigEndianAt(part10, start));
  const text = characterSet.decode(bytes, vr);
  if (vrClasses.isSingleText(vr) || !text.includes('\\')) return [trimPadding(text, vr)];
  return text.split('\\').map((value) => trimPadding(value, vr));
}

/**
 * The value of an element as bytes in characters, padding at the end taken off; undefined where it is not loaded.
 * Enough for UI, CS and whatever is compared with ASCII; names and texts need their character set.
 */
export function asciiOf(part10: Part10, element: DataElement): string | undefined {
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  return bytes === undefined ? undefined : unpadded(latin1Text(bytes));
}

/**
 * The first value of an attribute as text, `''` where it is absent, empty, not text-like or not loaded. The character
 * set is the data set's own, else that of the top level; `walkElements` also knows the ones in between.
 */
export function textAt(part10: Part10, dataSet: DataSet, tag: Tag): string {
  const element = findElement(dataSet, tag);
  if (element === undefined) return '';
  const characterSet = characterSetIn(part10, dataSet) ?? characterSetIn(part10, part10.dataSet) ?? ascii;
  return textsOf(part10, withMeantVr(part10, element), characterSet)[0] ?? '';
}

/** All values of an attribute whose text is ASCII or numbers, as `textsOf`; empty where it is absent. */
export function valuesAt(part10: Part10, dataSet: DataSet, tag: Tag): string[] {
  const element = findElement(dataSet, tag);
  return element === undefined ? [] : textsOf(part10, element, ascii);
}

/** The first value of a UID attribute, without padding, whatever its VR. */
export function uidAt(part10: Part10, dataSet: DataSet, tag: Tag): string {
  const element = findElement(dataSet, tag);
  return valuesIn((element && asciiOf(part10, element)) ?? '')[0] ?? '';
}
