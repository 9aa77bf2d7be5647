import { registeredUid } from '../dictionary/uidRegistry';
import { valuesIn } from '../text/valuesIn';

export { isUid } from './isUid';

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
