import { isCommonWord } from '../text/isCommonWord';
import { daysIn } from '../text/daysIn';
import { isParticle } from '../text/isParticle';
import { isPlaceholder } from '../text/isPlaceholder';
import type { Secret, SecretKind } from './Secret';
import type { SecretRule } from './secretRuleOf';
import { latinMeant } from './latinMeant';
import { meantIn } from './readingsOf';
import { maySurname } from './secretWords';
import { allCommon, isTelling } from './spellingsOf';

const longest = 256;
/** Nobody writes more about a person; a hostile value must not cost more. */
const mostRead = 32_768;
const digitsOnly = /^\p{Nd}+$/u;

/** The secrets in one value of an attribute, by its rule. Empty for placeholders and for what half of all files carry. */
export function secretsIn(value: string, rule: SecretRule): Secret[] {
  const text = value.slice(0, mostRead).replaceAll('\0', '').trim();
  return [text, ...saidOnce(text), ...latinMeant(text).map((meant) => meant.text)].flatMap((meant) =>
    secretsInText(meant, rule),
  );
}

/** What a value says that says it twice over, as a field that was filled in twice; what is one character over and over says nothing. */
function saidOnce(text: string): string[] {
  const once = text.length > 2 * longest ? undefined : /^(.{6,}?)\1+$/su.exec(text)?.[1];
  return once === undefined || /^(.)\1+$/su.test(once) ? [] : [once];
}

function secretsInText(text: string, rule: SecretRule): Secret[] {
  if (text === '' || isPlaceholder(text)) return [];
  switch (rule) {
    case 'name':
      return ofKind('name', [text, ...meantIn(text)].flatMap(namesIn));
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
      // Who writes no number writes whom to ask.
      return /\d|@/.test(text) ? ofKind('phone', phonesIn(text)) : ofKind('text', labelsIn(text));
    case 'label':
      return ofKind('text', labelsIn(text));
    case 'narrative':
      return ofKind('text', identifiersIn(text));
  }
}

const ofKind = (kind: SecretKind, texts: readonly string[]): Secret[] =>
  texts.map((text) => ({ kind, text: text.slice(0, longest) }));

/** Digits alone need `digits` of them; three characters are the least of all. */
const identifies = (text: string, digits: number): boolean =>
  text.length >= (digitsOnly.test(text) ? digits : 3);

/**
 * The parts of a person name (PS3.5 6.2.1): family and given name together, each component of each group, and its words. What tells too
 * little alone (`Li^Na`, `Herz^Anna`) is told apart by `spellingsOf` and `secretWords`.
 */
function namesIn(text: string): string[] {
  return text.split('=').flatMap((group) => {
    const written = group.split('^').map((component) => component.trim());
    const isName = (component: string): boolean => component !== '' && !isPlaceholder(component);
    if (!written.some((component) => isName(component) && !isUsual(component))) return [];
    const components = written.filter((component) => isName(component) || maySurname(component));
    const parts = components.flatMap(partsOf).filter(isTelling);
    const [family, given] = written.slice(0, 3).filter((component) => components.includes(component));
    if (family === undefined) return parts;
    if (given === undefined) return parts.includes(family) || isParticle(family) ? parts : [family, ...parts];
    return [
      written
        .slice(0, 3)
        .filter((component) => components.includes(component))
        .join('^'),
      ...parts,
    ];
  });
}

/** Whether only words that many files have make up a component; phantoms are called so. */
const isUsual = (component: string): boolean => wordsOf(component).every((word) => isCommonWord(word));

/** A component with digits is an identifier in the place of a name and stays whole. */
function partsOf(component: string): string[] {
  if (/\d/.test(component)) return [component];
  const words = component
    .split(/[\s,;/_-]+|(?<=^\p{L})['\u2019\u02bc\u00b4\u0060](?=\p{L}{4})/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, ''));
  return words.length > 1 ? [component, ...words] : words;
}

/**
 * A date of birth as DA, whatever notation stands in its place; of what has no day or no month, the year and the month. Where day and
 * month may be either, both.
 */
function datesIn(text: string): string[] {
  const da = (year: number, month: number, day: number): string =>
    `${year}${month === 0 ? '' : String(month).padStart(2, '0')}${day === 0 ? '' : String(day).padStart(2, '0')}`;
  const whole = daysIn(text).filter(({ year }) => year >= 1800 && year < 2100);
  const found =
    whole.length > 0 ? whole : daysIn(text, true).filter(({ year }) => year >= 1800 && year < 2100);
  const dates = found.map(({ year, month, day }) => da(year, month, day));
  const longest = Math.max(0, ...dates.map((date) => date.length));
  return [...new Set(dates)].filter((date) => date.length === longest && !isPlaceholder(date));
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
