import { registeredUid } from '../dictionary/uidRegistry';
import { valuesIn } from '../text/valuesIn';

/** PS3.5 9.1, without the rule on leading zeros: many real UIDs break it. */
const wellFormed = /^[0-2](\.\d+)+$/;

/** Whether a text can be a UID at all (PS3.5 section 9). */
export const isUid = (text: string): boolean => text.length <= 64 && wellFormed.test(text);

/**
 * Every value of an UI attribute replaced, except empty ones and those that PS3.6 registers. Nothing else is spared:
 * what is no UID may be anything.
 *
 * @param value as written, values parted by backslashes
 * @param uid gives the new UID of an old one
 */
export function replaceUids(value: string, uid: (old: string) => string): string {
  return valuesIn(value)
    .map((one) => (one === '' || registeredUid(one) ? one : uid(one)))
    .join('\\');
}
