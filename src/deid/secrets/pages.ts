import { Memo } from '../../dicom/Memo';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { codePages, macCharacters } from './codePages';
import type { Page } from './LetterSieve';

/** Left out of a word. */
const unseen = 0xad;
const [windows = '', mac = '', dos = ''] = codePages;

function make(letters: string, others: Readonly<Record<string, string>> = {}): Page {
  const page = Uint16Array.from({ length: 0x100 }, (_, code) => code);
  for (let i = 0; i < letters.length; i++) page[0x80 + i] = letters.charCodeAt(i);
  for (const [character, meant] of Object.entries(others))
    page[character.charCodeAt(0)] = meant === '' ? unseen : meant.charCodeAt(0);
  return page;
}

/** What bytes that were taken for Latin-1 mean in the code pages of `readingsOf`. */
export const pages: readonly Page[] = [make(windows), make(mac, macCharacters), make(dos)];

const known = new Memo<CharacterSet, Page | undefined>(16);

/** The same in a character set of one byte a character; undefined where that is Latin-1, or where characters have more. */
export const pageOf = (characterSet: CharacterSet): Page | undefined =>
  known.of(characterSet, () => {
    const page = Uint16Array.from({ length: 0x100 }, (_, code) => {
      const text = characterSet.decode(Uint8Array.of(code), 'LO');
      return text.length === 1 ? text.charCodeAt(0) : code;
    });
    return page.some((meant, code) => meant !== code) ? page : undefined;
  });
