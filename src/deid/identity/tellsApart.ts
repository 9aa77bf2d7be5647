import { isPlaceholder } from '../text/isPlaceholder';
import { isUid } from '../../dicom/access/isUid';

/** GUIDs and numbers of machines have more. */
const fewestDigits = 4;

/**
 * Whether a value of a UID attribute can tell one thing from all others (PS3.5 section 9): `anonymized`, `1`, `0.0.0` and an empty value
 * cannot. What is no well-formed UID but looks made for one thing, as a GUID does, can.
 */
export function tellsApart(uid: string): boolean {
  if (isUid(uid)) return /[1-9].*\./.test(uid) || /\..*[1-9]/.test(uid);
  const digits = uid.replace(/\D/g, '');
  return (
    digits.length >= fewestDigits &&
    /[1-9]/.test(digits) &&
    !isPlaceholder(uid.replace(/[^\p{L}]/gu, ' ').trim() || uid)
  );
}
