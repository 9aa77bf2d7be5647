import type { CharacterSet } from './CharacterSet';
import { trimPadding } from './trimPadding';

/** A byte that occurs in no text: control characters other than TAB, LF, FF, CR, ESC. */
const isControl = (byte: number): boolean =>
  byte === 0x7f ||
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b);

/**
 * The text in a value whose VR does not say that it is one (UN, OB of private elements), or `''` where any byte of it
 * cannot be text. NULs at the end are padding.
 */
export function printableText(bytes: Uint8Array, characterSet: CharacterSet): string {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  for (let i = 0; i < end; i++) if (isControl(bytes[i] ?? 0)) return '';
  return trimPadding(characterSet.decode(bytes.subarray(0, end), 'UN'), 'UN');
}
