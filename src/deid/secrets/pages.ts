import { Memo } from '../../dicom/Memo';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { codePages, macCharacters } from './codePages';
import { foldedPage, type FoldedPage } from './foldedPage';

/** Left out of a word. */
const unseen = '\u00ad';
const asTheyAre = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
const [windows = '', mac = '', dos = ''] = codePages;

const page = (letters: string, others: Readonly<Record<string, string>> = {}): FoldedPage =>
  foldedPage(
    asTheyAre.map((character, code) => {
      const meant = others[character] ?? (letters.charAt(code - 0x80) || character);
      return meant === '' ? unseen : meant;
    }),
  );

let made: { readonly latin1: FoldedPage; readonly others: readonly FoldedPage[] } | undefined;

/** Latin-1, and what bytes that were taken for it mean in the code pages of `readingsOf`. */
export const pages = (): NonNullable<typeof made> =>
  (made ??= { latin1: page(''), others: [page(windows), page(mac, macCharacters), page(dos)] });

const ofSets = new Memo<CharacterSet, FoldedPage | undefined>(16);

/** The same in a character set of one byte a character; undefined where that is Latin-1, or where characters have more. */
export const pageOf = (characterSet: CharacterSet): FoldedPage | undefined =>
  ofSets.of(characterSet, () => {
    const meant = asTheyAre.map((character, code) => {
      const text = characterSet.decode(Uint8Array.of(code), 'LO');
      return text.length === 1 ? text : character;
    });
    return meant.every((character, code) => character === asTheyAre[code]) ? undefined : foldedPage(meant);
  });

const ofLabels = new Memo<string, FoldedPage>(16);

/** The same of an encoding by its label. */
export const pageUnder = (label: string): FoldedPage =>
  ofLabels.of(label, () => {
    const decoder = new TextDecoder(label);
    return foldedPage(asTheyAre.map((_, code) => decoder.decode(Uint8Array.of(code)) || '\0'));
  });
