import { isCommonWord } from './isCommonWord';
import { isParticle } from './isParticle';
import { isPlaceholder } from './isPlaceholder';
import type { Secret, SecretKind } from './Plan';
import type { SecretRule } from './secretRuleOf';

const longest = 256;
/** Nobody writes more about a person; a hostile value must not cost more. */
const mostRead = 32_768;
const ideographic = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]+$/u;
const digitsOnly = /^\p{Nd}+$/u;

/** The secrets in one value of an attribute, by its rule. Empty for placeholders and for what half of all files carry. */
export function secretsIn(value: string, rule: SecretRule): Secret[] {
  const text = value.slice(0, mostRead).replaceAll('\0', '').trim();
  if (text === '' || isPlaceholder(text)) return [];
  switch (rule) {
    case 'name':
      return ofKind('name', namesIn(text));
    case 'id':
      return ofKind('id', identifies(text, 4) ? [text] : []);
    case 'weak-id':
      return ofKind('id', identifies(text, 6) ? [text] : []);
    case 'accession':
      return ofKind('accession', identifies(text, 4) ? [text] : []);
    case 'birth-date':
      return ofKind('birth-date', datesIn(text));
    case 'address':
      return ofKind('address', addressesIn(text));
    case 'phone':
      return ofKind('phone', phonesIn(text));
    case 'label':
      return ofKind('text', labelsIn(text));
    case 'narrative':
      return ofKind('text', identifiersIn(text));
  }
}

const ofKind = (kind: SecretKind, texts: readonly string[]): Secret[] =>
  texts.map((text) => ({ kind, text: text.slice(0, longest) }));

/** Digits alone need `digits` of them; three signs are the least of all. */
const identifies = (text: string, digits: number): boolean =>
  text.length >= (digitsOnly.test(text) ? digits : 3);

/**
 * The parts of a person name (PS3.5 6.2.1): each component of each group, and its words. Where a part is too short or too common
 * to be looked for alone (`Li^Na`, `Herz^Anna`), the name as a whole in the orders in which people write it.
 */
function namesIn(text: string): string[] {
  return text.split('=').flatMap((group) => {
    const components = group
      .split('^')
      .map((component) => component.trim())
      .filter((component) => component !== '' && !isPlaceholder(component));
    const parts = components.flatMap(partsOf).filter(isTelling);
    const [family, given] = components;
    if (family === undefined) return [];
    if (given === undefined) return isTelling(family) || !/\s/.test(family) ? parts : [family, ...parts];
    if (isTelling(family) && isTelling(given)) return parts;
    if (isCommonWord(family) && isCommonWord(given)) return parts;
    return [
      ...parts,
      `${family}^${given}`,
      `${family}, ${given}`,
      `${family} ${given}`,
      `${given} ${family}`,
    ];
  });
}

/** A component with digits is an identifier in the place of a name and stays whole. */
function partsOf(component: string): string[] {
  if (/\d/.test(component)) return [component];
  const words = component
    .split(/[\s,;/_-]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''));
  return words.length > 1 ? [component, ...words] : words;
}

function isTelling(part: string): boolean {
  if (isPlaceholder(part) || isParticle(part) || allCommon(part)) return false;
  const signs = part.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  if (digitsOnly.test(signs)) return signs.length >= 6;
  if (ideographic.test(signs)) return signs.length >= 2;
  return signs.length >= (/\d/.test(signs) ? 4 : 3);
}

/** A date of birth as DA; ACR-NEMA wrote dots (PS3.5 6.2). */
function datesIn(text: string): string[] {
  const match = /^(1[89]\d\d|2\d\d\d)\.?(0[1-9]|1[0-2])\.?(0[1-9]|[12]\d|3[01])$/.exec(text);
  return match === null ? [] : [`${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}`];
}

function addressesIn(text: string): string[] {
  const parts = text.split(/[\r\n^;,]+/).map((part) => part.trim());
  const telling = parts.filter((part) => part.length >= 6 && !isPlaceholder(part) && !allCommon(part));
  return parts.length > 1 ? [text, ...telling] : telling;
}

/** Telephone numbers as written and as bare digits, and the other ways to reach somebody (e-mail, URL). */
function phonesIn(text: string): string[] {
  return text
    .split(/[\r\n;]+/)
    .map((part) => part.trim().replace(/^(tel|mailto|fax|https?):/i, ''))
    .flatMap((part) => {
      const digits = part.replace(/\D/g, '');
      if (part.includes('@')) return [part];
      if (digits.length < 5) return [...identifiersIn(part)];
      return digits.length >= 7 && digits !== part ? [part, digits] : [part];
    })
    .filter((part) => !isPlaceholder(part));
}

function labelsIn(text: string): string[] {
  const words = wordsOf(text).filter(
    (word) =>
      !isCommonWord(word) &&
      !isPlaceholder(word) &&
      (looksLikeIdentifier(word) || (word.length >= 6 && !/\d/.test(word))),
  );
  const whole = text.length >= 6 && !allCommon(text) && !/^[\d.\s]+$/.test(text);
  const serial = digitsOnly.test(text) && text.length >= 8;
  return whole || serial ? [text, ...words] : words;
}

const identifiersIn = (text: string): string[] => wordsOf(text).filter(looksLikeIdentifier);

/** A figure of the technique: `b1000`, `TE100ms`, `FOV256mm`, `256x192`, a contrast agent with its strength. */
const figure =
  /^((b|te|ti|tr|fov|st|sl|thk|fa|dyn|dir|iso|kvp?|mas?|hu)?\d+(mm|cm|ms|ml|mg|kg|kv|mas|ma|[kmg]?hz|hu|m?gy|deg|min|sec|st|nd|rd|th|[dfkstx])?|\d+(x\d+)+|[a-z]{5,}\d{3})$/i;

/**
 * Whether a word of prose is an identifier rather than a word, a figure of the technique or a date: letters and three or more digits
 * mixed, or eight or more digits.
 */
function looksLikeIdentifier(word: string): boolean {
  if (word.length < 7) return false;
  if (digitsOnly.test(word)) return word.length >= 8 && datesIn(word).length === 0;
  const digits = word.replace(/\D/g, '').length;
  return digits >= 3 && /\p{L}/u.test(word) && !figure.test(word);
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');

/** Whether nothing in a text tells more than every other file. */
const allCommon = (text: string): boolean =>
  wordsOf(text).every((word) => (word.length < 3 && !ideographic.test(word)) || isCommonWord(word));
