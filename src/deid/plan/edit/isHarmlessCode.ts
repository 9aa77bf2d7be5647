import { characterSetOf } from '../../../dicom/text/characterSetOf';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import { tags } from '../../../dicom/dictionary/tags';
import { confidentialityRow } from '../../profile/confidentialityRow';
import { isCodeString } from '../../text/isCodeString';
import { isStructural } from '../../profile/isStructural';
import { isTechnical } from '../../text/isTechnical';
import type { Policy } from './Policy';

const isListed = (tag: Tag): boolean => confidentialityRow(tag) !== undefined;

/**
 * Whether one value of a CS attribute can stay. Many writers take code strings for free text, and a name in capitals is spelt as a code
 * is: terms of PS3.3, abbreviations and words of the examination do no harm, and what readers depend on may stand in the wrong case.
 */
export function isHarmlessCode({ clean }: Pick<Policy, 'clean'>, tag: Tag, value: string): boolean {
  // No text either: what lies there by mistake may be long, and is not read word by word.
  if (/\p{Cc}/u.test(value)) return false;
  if (tag === tags.SpecificCharacterSet && characterSetOf([value]).known) return true;
  const code = isStructural(tag) ? value.toUpperCase() : value;
  // What an option keeps of the table is kept as it is: Modifying Device ID is a name of a device.
  const isTerm = (): boolean => isListed(tag) || isTechnical(code);
  return (isCodeString(code) && isTerm()) || clean(value).cut.length === 0;
}
