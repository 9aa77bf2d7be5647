import { isStructural } from '../../deid/profile/isStructural';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { LeafIndex } from './LeafIndex';
import type { Hit } from './Hit';
import { vrClasses } from '../../dicom/dictionary/vrClasses';
import { widthOf } from '../../dicom/dictionary/wordWidth';

/** Texts of digits, and codes: a number that is also an ID stands in them by right. */
const numbersAsText = new Set(['AS', 'DA', 'DS', 'DT', 'IS', 'TM', 'UI']);
/** Numbers whose bytes spell a short text now and then. */
/** From so many bytes on, chance is no explanation: one in 2^64 at each place. */
const certain = 8;

/**
 * What it means that a secret stands in the output. Where chance explains it, nothing; in pixels and number arrays a short secret is
 * `unsure`; everywhere else it is a failure, also in elements that the plan kept: the rule `carries-identity` is to edit those.
 *
 * - Bytes that this project wrote: only a whole word of eight bytes counts; shorter ones occur in random UIDs and pseudonyms.
 * - A UID counts as a whole, not as the beginning of a longer one.
 * - DS, IS, DA, TM, DT, AS, UI: no number counts that is not a UID, for an ID `512000` is also a pixel count. Letters cannot stand there by
 *   right. A UID counts.
 * - A date of birth counts as a whole, not within a longer number; in a text so does what `searchTexts` looks for as a whole word.
 * - CS, like all texts, counts: what is a defined term (`ABDOMEN`) is no secret in the first place (`isCommonWord`). Those by which
 *   readers read (`MONOCHROME2`) do not.
 */
export function judgeHit(hit: Hit, leaves: LeafIndex): 'failed' | 'unsure' | 'chance' {
  const { needle, at } = hit;
  const { secret, weight, bytes } = needle;
  const short = weight < certain;
  const element = leaves.holding(at, at + bytes.length);
  if (secret.kind === 'uid' && touches(hit, element, isUidCharacter)) return 'chance';
  if (secret.kind === 'birth-date' && touches(hit, element, isDigit)) return 'chance';
  if (leaves.isFresh(at)) return short || touches(hit, element, isWordCharacter) ? 'chance' : 'failed';
  if (leaves.isPixel(at)) return short ? 'unsure' : 'failed';
  // Over the border of two elements: no value of anybody.
  if (element === undefined) return short ? 'chance' : 'failed';
  if (needle.asWord && vrClasses.isText(element.vr) && touches(hit, element, isWordCharacter))
    return 'chance';
  if (element.vr === 'CS' && isStructural(element.tag)) return 'chance';
  if (numbersAsText.has(element.vr)) {
    if (secret.kind === 'uid') return 'failed';
    return isNumber(bytes) ? 'chance' : 'failed';
  }
  if (widthOf(element.vr) !== undefined) return short ? 'unsure' : 'failed';
  return 'failed';
}

/** Whether a neighbour of the hit in the same value is a character of the kind, so that the hit is a part of something longer. */
function touches(hit: Hit, value: DataElement | undefined, is: (byte: number) => boolean): boolean {
  if (value === undefined) return false;
  const { needle, at, bytes, index } = hit;
  const before = bytes[index - needle.step];
  const behindAt = needle.bytes.length + needle.step - 1;
  const behind = bytes[index + behindAt];
  return (
    (at - needle.step >= value.valueStart && before !== undefined && is(before)) ||
    (at + behindAt < value.valueEnd && behind !== undefined && is(behind))
  );
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

const isUidCharacter = (byte: number): boolean => byte === 0x2e || isDigit(byte);

const isWordCharacter = (byte: number): boolean =>
  isUidCharacter(byte) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0x80;

/** Digits and what stands between those of numbers and dates. */
const isNumber = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 0 || isDigit(byte) || (byte >= 0x2b && byte <= 0x2f));
