import type { DataElement } from '../../dicom/dictionary/DataSet';
import { legibleText, type LegibleText } from '../../dicom/text/legibleText';
import { reverseWords } from '../../dicom/model/reverseWords';
import { wordWidth } from '../../dicom/dictionary/wordWidth';

/** The value without what can be read in it, in either byte order, and what that was; undefined where there is nothing. */
export function blankTexts(
  element: DataElement,
  bytes: Uint8Array,
): { readonly value: Uint8Array; readonly texts: readonly LegibleText[] } | undefined {
  const asWritten = legibleText(bytes);
  const width = wordWidth(element);
  // A converter has moved the letters where a text was put into words.
  const reversed = width === undefined ? undefined : reverseWords(bytes, width);
  const asMoved = reversed === undefined ? [] : legibleText(reversed);
  if (asWritten.length === 0 && asMoved.length === 0) return undefined;
  const value = bytes.slice();
  for (const { start, end } of asWritten) value.fill(0, start, end);
  const whole = bytes.length - (bytes.length % (width ?? 1));
  for (const { start, end } of asMoved)
    for (let at = start; at < end; at++) value[at < whole ? placeOf(at, width ?? 1) : at] = 0;
  return { value, texts: [...asWritten, ...asMoved] };
}

/** Where a byte of the other byte order stands in this one. */
const placeOf = (at: number, width: number): number => at - (at % width) + width - 1 - (at % width);
