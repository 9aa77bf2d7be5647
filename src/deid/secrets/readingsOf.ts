import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { Span } from '../text/identifyingSpans';
import { codePages, macCharacters } from './codePages';
import { utf8Width } from './utf8Width';
import { easternEncodings as encodings, otherEncodings as foreign } from './foreignEncodings';
import { latinMeant } from './latinMeant';

/** A text as it may have been meant, and where each of its UTF-16 units stood in the text as it is. */
export interface Reading {
  readonly text: string;
  readonly from: (at: number) => number;
  readonly to: (at: number) => number;
}

const same = (at: number): number => at;

const written =
  /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});?|(?:%[0-9a-f]{2})+|(?:=[0-9A-F]{2})+|=\r?\n|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}/;
const misread =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+/;
const escape = new RegExp(`${written.source}|${misread.source}`, 'giu');
const escapes = new RegExp(written.source, 'giu');
const beginning = new RegExp(`^(?:${written.source})`, 'iu');
const misreadings = new RegExp(misread.source, 'giu');
const mayEscape = /[&%=\\\u00c2-\u00f4]/;
const entities: Readonly<Record<string, string>> = {
  amp: '&', apos: "'", quot: '"', lt: '<', gt: '>', nbsp: ' ', shy: '\u00ad', rsquo: "'", lsquo: "'", szlig: 'ß', aelig: 'æ',
  oelig: 'œ', eth: 'ð', thorn: 'þ', inodot: 'ı', hyphen: '-', dash: '-',
}; // prettier-ignore
const marked =
  /^([a-z])(?:uml|acute|grave|circ|tilde|cedil|ring|slash|caron|strok|ogon|breve|dot|macr|dblac)$/i;

const windows = codePages[0] ?? '';

/**
 * The ways to read a text: as it is, with entities of HTML and XML, percent-encoding, quoted-printable and escapes of JSON resolved, with
 * UTF-8 that was taken for Latin-1 put right, with bytes that were taken for Latin-1 read in other code pages, and the other way round.
 */
export function readingsOf(text: string): Reading[] {
  const readings = resolvedReadings(text);
  if (/[\u0080-\u009f§¯¾¿]/.test(text))
    for (const page of codePages)
      readings.push({
        text: text.replace(/[\u0080-\u009f§¯¾¿]/g, (character) =>
          character <= '\u009f'
            ? (page[character.charCodeAt(0) - 0x80] ?? character)
            : page === codePages[1]
              ? (macCharacters[character] ?? character)
              : character,
        ),
        from: same,
        to: same,
      });
  if (text.includes('\x1b') || /[\u0080-\u00ff]{2}/.test(text)) readings.push(...inOtherSets(text));
  for (const { text: meant, at } of latinMeant(text)) {
    const from = (index: number): number => at[index] ?? text.length;
    readings.push({ text: meant, from, to: from });
  }
  return readings;
}

/** A text as it is, and with its escapes resolved, what was escaped twice as well. */
export function resolvedReadings(text: string): Reading[] {
  const readings: Reading[] = [{ text, from: same, to: same }];
  if (mayEscape.test(text)) {
    let last = readings[0];
    // What was escaped twice is read twice.
    for (let times = 0; last !== undefined && times < 2; times++) {
      const next = resolved(last);
      if (next === undefined) break;
      readings.push(next);
      last = next;
    }
  }
  return readings;
}

/** Whether anything of these stands in a text. */
export const holdsEscape = (text: string): boolean => text.search(escape) >= 0;

/** Where something that is written around ASCII stands in a text: entities, percent-encoding, quoted-printable, escapes of JSON. */
export const escapesIn = (text: string): Span[] =>
  Array.from(text.matchAll(escapes)).flatMap((match) =>
    meaningOf(match[0]) === undefined ? [] : [spanOf(match)],
  );

/** The one that a text begins with, whether it means something or not. */
export function escapeAt(text: string): { readonly length: number; readonly means: boolean } | undefined {
  const match = beginning.exec(text)?.[0];
  return match === undefined ? undefined : { length: match.length, means: meaningOf(match) !== undefined };
}

/** Where UTF-8 stands that was taken for Latin-1. */
export const misreadIn = (text: string): Span[] => Array.from(text.matchAll(misreadings), spanOf);

const spanOf = ({ 0: match, index }: RegExpExecArray): Span => ({ start: index, end: index + match.length });

/** The escapes of a reading resolved; undefined where it has none. */
function resolved(reading: Reading): Reading | undefined {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let changed = false;
  const take = (piece: string, from: number, to: number, whole: boolean): void => {
    for (let i = 0; i < piece.length; i++) {
      starts.push(reading.from(whole ? from : from + i));
      ends.push(reading.to(whole ? to - 1 : from + i));
    }
    text += piece;
  };
  for (const { 0: match, index } of reading.text.matchAll(escape)) {
    const meant = meaningOf(match);
    if (meant === undefined) continue;
    take(reading.text.slice(at, index), at, index, false);
    take(meant, index, index + match.length, true);
    at = index + match.length;
    changed = true;
  }
  if (!changed) return undefined;
  take(reading.text.slice(at), at, reading.text.length, false);
  return { text, from: (i) => starts[i] ?? 0, to: (i) => ends[i] ?? reading.text.length };
}

function meaningOf(match: string): string | undefined {
  if (match.startsWith('&')) {
    const name = match.slice(1).replace(/;$/, '');
    if (name.startsWith('#')) {
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    }
    return entities[name.toLowerCase()] ?? marked.exec(name)?.[1];
  }
  if (/^=\r?\n$/.test(match)) return '';
  if (/^\\[ux]/i.test(match)) return String.fromCharCode(parseInt(match.slice(2), 16));
  if (/^[%=]/.test(match)) {
    const bytes = match.match(/[0-9a-f]{2}/gi)?.map((hex) => parseInt(hex, 16)) ?? [];
    // `ID=12345` is no escape.
    if (match.startsWith('=') && bytes.some((byte) => byte < 0x80 && byte > 0x2f)) return undefined;
    return utf8(bytes) ?? String.fromCharCode(...bytes);
  }
  const bytes = Array.from(match, byteOf);
  return bytes.includes(-1) ? undefined : utf8(bytes);
}

function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = windows.indexOf(character);
  return at < 0 ? -1 : 0x80 + at;
}

const decoders = new Map<string, TextDecoder>();

function decoded(label: string, bytes: readonly number[]): string | undefined {
  try {
    let decoder = decoders.get(label);
    if (decoder === undefined) decoders.set(label, (decoder = new TextDecoder(label, { fatal: true })));
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** What is none is told apart first: an exception costs as much as a hundred of them. */
function utf8(bytes: readonly number[]): string | undefined {
  for (let at = 0; at < bytes.length;) {
    const width = utf8Width(bytes, at);
    if (width === 0) return undefined;
    at += width;
  }
  return decoded('utf-8', bytes);
}

/** Stretches that no Latin text has: two high bytes in a row, with what may belong to them. */
const stretch = /(?:[\u0080-\u00ff][\u0030-\u00ff]?)*[\u0080-\u00ff]{2}(?:[\u0080-\u00ff][\u0030-\u00ff]?)*/g;
const longest = 4096;

/** A name whose every letter is a high byte as it was meant in the encodings of several bytes a character. */
export const meantIn = (name: string): string[] =>
  /^[\u0080-\u00ff\s^=]+$/.test(name) && /[\u0080-\u00ff]{4}/.test(name)
    ? encodings.flatMap((label) => {
        const meant = decoded(label, Array.from(name, byteOf));
        return meant !== undefined && plausible(meant, true) ? [meant] : [];
      })
    : [];

function inOtherSets(text: string): Reading[] {
  const readings: Reading[] = [];
  const short = text.slice(0, longest);
  if (text.includes('\x1b')) {
    const bytes = Uint8Array.from(Array.from(short, (character) => Math.min(character.charCodeAt(0), 0xff)));
    readings.push(wholly(text, characterSetOf(['', 'ISO 2022 IR 87']).decode(bytes, 'LO')));
  }
  if (/[^\p{Cc}\u0020-\u00ff]/u.test(short)) return readings;
  for (const label of [...encodings, ...foreign])
    for (const { 0: match, index } of short.matchAll(stretch)) {
      const meant = decoded(label, Array.from(match, byteOf));
      if (meant === undefined || !plausible(meant, encodings.includes(label))) continue;
      readings.push({ text: meant, from: () => index, to: () => index + match.length - 1 });
    }
  return readings;
}

/** Letters of a script that the encoding is for. */
const plausible = (text: string, eastern: boolean): boolean =>
  (eastern
    ? /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{N}\p{P}A-Za-z\s^=]+$/u
    : /^[\p{L}\p{N}\p{M}\p{P}\s^=]+$/u
  ).test(text);

const wholly = (text: string, meant: string): Reading => ({
  text: meant,
  from: () => 0,
  to: () => text.length - 1,
});
