import { characterSetOf } from '../dicom/characterSetOf';
import type { Tag } from '../dicom/DataSet';
import { tags } from '../dicom/tags';
import { isCodeString } from './isCodeString';
import { isStructural } from './isStructural';
import { isTechnical } from './isTechnical';
import type { Planning } from './Planning';

/**
 * Whether one value of a CS attribute can stay. Many writers take code strings for free text, and a name in capitals is spelt as a code
 * is: terms of PS3.3, abbreviations and words of the examination do no harm, and what readers depend on may stand in the wrong case.
 */
export function isCode({ clean }: Pick<Planning, 'clean'>, tag: Tag, value: string): boolean {
  if (tag === tags.SpecificCharacterSet && characterSetOf([value]).known) return true;
  const code = isStructural(tag) ? value.toUpperCase() : value;
  return (isCodeString(code) && isTechnical(code)) || clean(value).cut.length === 0;
}
