import { dateNotations } from '../../deid/text/dateNotations';
import { foldText } from '../../deid/text/foldText';
import type { Secret } from '../../deid/secrets/Secret';
import { countsAnywhere, leastCharacters } from '../../deid/secrets/SecretIndex';
import { charactersOf } from '../../deid/secrets/charactersOf';
import { spellingsOf } from '../../deid/secrets/spellingsOf';
import { uidKey } from '../../deid/secrets/uidsIn';
import { isPlaceholder } from '../../deid/text/isPlaceholder';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { encodeIn } from './encodeIn';
import { foldAscii } from './foldAscii';
import type { Needle } from './Needle';

/** Shorter spellings meet by chance everywhere; they count as whole words of texts only (`searchTexts`). */
export const shortestNeedle = 6;

const utf8 = new TextEncoder();

/**
 * The spellings of a secret in Latin-1, UTF-8 and UTF-16 of both byte orders, of at least six bytes that are not zero; a date of birth in
 * the notations in which people write it.
 * @param characterSet of the file; what lies in bytes that are no text may have been copied from its texts
 */
export function needlesOf(secret: Secret, characterSet?: CharacterSet): Needle[] {
  const needles: Needle[] = [];
  const add = (bytes: Uint8Array, step: 1 | 2, asWord: boolean): void => {
    let weight = 0;
    for (let i = 0; i < bytes.length; i++) {
      const byte = foldAscii(bytes[i] ?? 0);
      bytes[i] = byte;
      if (byte !== 0) weight++;
    }
    if (weight >= shortestNeedle) needles.push({ bytes, secret, weight, step, asWord });
  };
  for (const [text, asWord] of writtenAs(secret)) {
    const latin1 = isLatin1(text);
    if (latin1) add(codes(text), 1, asWord);
    if (!latin1 || !isAscii(text)) add(utf8.encode(text), 1, asWord);
    for (const bytes of utf16Of(text, latin1)) add(bytes, 2, asWord);
    const own = characterSet === undefined || isAscii(text) ? undefined : encodeIn(text, characterSet);
    if (own !== undefined) add(own, 1, asWord);
  }
  return needles;
}

/** Each form, and whether it counts as a whole word only. Case of ASCII letters is left to the search; that of other letters changes their bytes. */
function writtenAs(secret: Secret): ReadonlyMap<string, boolean> {
  const { text, kind } = secret;
  const anywhere = (texts: readonly string[]): ReadonlyMap<string, boolean> =>
    new Map(texts.map((one) => [one, false]));
  if (kind === 'birth-date') return anywhere(dateNotations(text));
  if (kind === 'uid') return anywhere(uidKey(text) === undefined && isPlaceholder(text) ? [] : [text]);
  const forms = new Map<string, boolean>();
  for (const spelling of spellingsOf(secret)) {
    const characters = charactersOf(spelling).text;
    if (characters.length < leastCharacters) continue;
    // What counts anywhere in one spelling does so in whatever other one has the same form.
    const asWord = !countsAnywhere(spelling, characters);
    for (const form of formsOf(spelling, kind)) forms.set(form, asWord && forms.get(form) !== false);
  }
  return forms;
}

function formsOf(text: string, kind: Secret['kind']): string[] {
  const joined =
    kind === 'id' || kind === 'accession' ? text.replace(/[\s._/-]+/g, '') : text.replace(/['\u2019]/g, '');
  if (isAscii(text)) return [text, joined];
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return [text, text.toLowerCase(), text.toUpperCase(), text.normalize('NFD'), bare, foldText(text), joined];
}

/** Where all high bytes are zero, what both byte orders have in common is one needle: the last low byte ends it. */
function utf16Of(text: string, latin1: boolean): Uint8Array[] {
  const little = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    little[2 * i] = code % 256;
    little[2 * i + 1] = Math.floor(code / 256);
  }
  if (latin1) return [little.subarray(0, -1)];
  const big = little.map((_, i) => little[i % 2 === 0 ? i + 1 : i - 1] ?? 0);
  return [little, big];
}

function codes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Latin-1 without control characters. */
const isLatin1 = (text: string): boolean => /^[\x20-\x7e\xa0-\xff]*$/.test(text);
