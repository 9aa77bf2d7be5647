import { characterSetOf } from '../dicom/characterSetOf';
import type { Tag } from '../dicom/DataSet';
import { tags } from '../dicom/tags';
import { isCodeString } from './isCodeString';
import { isStructural } from './isStructural';
import type { Planning } from './Planning';

/**
 * Whether one value of a CS attribute can stay. Many writers take code strings for free text: words of the examination do no harm, and
 * what readers depend on may stand in the wrong case.
 */
export function isCode({ clean }: Pick<Planning, 'clean'>, tag: Tag, value: string): boolean {
  if (tag === tags.SpecificCharacterSet && characterSetOf([value]).known) return true;
  return isCodeString(isStructural(tag) ? value.toUpperCase() : value) || clean(value).cut.length === 0;
}
