import type { CharacterSet } from '../text/CharacterSet';
import type { VR } from '../dictionary/DataSet';
import { Memo } from '../Memo';

/** By the names of a character set: the byte of each of its single-byte characters beyond ASCII. */
const tables = new Memo<string, ReadonlyMap<string, number>>(64);
/** PS3.3 C.12.1.1.2: the sets without code extensions in which a character may have several bytes. */
const multiByteSets = new Set(['ISO_IR 192', 'GB18030', 'GBK']);

/**
 * A text in the character set of its data set (PS3.5 6.1), unpadded. Characters that cannot be written so that they are read as
 * the same again, those behind escape sequences among them, become spaces: a cleaned text says less, never something else.
 */
export function encodeText(text: string, vr: VR, characterSet: CharacterSet): Uint8Array {
  const same = (bytes: Uint8Array): boolean => characterSet.decode(bytes, vr) === text;
  const utf8 = new TextEncoder().encode(text);
  // A lone high byte of a multi-byte set is read as Latin-1 only because readers are lenient: it must never be written.
  const multiByte = characterSet.names.some((name) => multiByteSets.has(name));
  const single = multiByte ? undefined : singleBytes(text, characterSet);
  if (single !== undefined && same(single)) return single;
  if (same(utf8)) return utf8;
  return new TextEncoder().encode(text.replaceAll(/\P{ASCII}+/gu, ' '));
}

function singleBytes(text: string, characterSet: CharacterSet): Uint8Array | undefined {
  const table = tables.of(characterSet.names.join('\\'), () => tableOf(characterSet));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 0x80 ? code : table.get(text.charAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

function tableOf(characterSet: CharacterSet): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = characterSet.decode(Uint8Array.of(byte), 'LO');
    if (character.length === 1) table.set(character, byte);
  }
  return table;
}
