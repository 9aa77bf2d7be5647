import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { printableText } from '../../dicom/text/printableText';

const mostRead = 65_536;

/** What a person can read in the beginning of a value that does not say that it is text: the whole, or what is readable in it. */
export function readableIn(
  part10: Part10,
  element: DataElement,
  characterSet: CharacterSet,
): readonly string[] {
  const whole = wholeText(part10, element, characterSet);
  return whole === '' ? runsIn(part10, element.valueStart, element.valueEnd) : [whole];
}

/** A value as one text; `''` where it is none. */
export function wholeText(
  part10: Part10,
  { valueStart, valueEnd }: DataElement,
  characterSet: CharacterSet,
): string {
  const bytes = part10.bytes.view(valueStart, Math.min(valueEnd, valueStart + mostRead));
  return bytes === undefined ? '' : printableText(bytes, characterSet);
}

/** Runs of ASCII in bytes that are no text. */
export function runsIn(part10: Part10, start: number, end: number): string[] {
  const bytes = part10.bytes.view(start, Math.min(end, start + mostRead));
  if (bytes === undefined) return [];
  return new TextDecoder('latin1').decode(bytes).match(/[\x20-\x7e]{6,}/g) ?? [];
}
