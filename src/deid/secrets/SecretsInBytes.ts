import { BoundedMemo } from '../../dicom/BoundedMemo';
import { Memo } from '../../dicom/Memo';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import { latin1Text } from '../../dicom/text/latin1Text';
import type { Span } from '../text/identifyingSpans';
import { escapesIn, misreadIn, readingsOf, resolvedReadings, type Reading } from './readingsOf';
import type { FoldedPage } from './foldedPage';
import { easternEncodings, otherEncodings } from './foreignEncodings';
import { LetterSieve } from './LetterSieve';
import { pageOf, pages, pageUnder } from './pages';
import type { Secret } from './Secret';
import { SecretIndex } from './SecretIndex';
import { utf8Runs } from './utf8Runs';

/** Characters around a place that tell whether it is one: what it is a part of, escapes, a day. */
const [margin, marginOfEscape, marginOfDay] = [16, 64, 48];
const [mostValues, mostCharacters] = [200, 1_200_000];
/** Escape sequences of PS3.3 C.12.1.1.2. */
const designation = new RegExp(String.raw`\u001b(?:\([BJ]|\)I|-[A-DFGHLMTb]|\$(?:[B@]|\(D|\)[AC]))`);
const uid = /\d+(?:(?:\. ?|[_-])\d+){3,}/g;
const eastern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Accented letters beyond Latin-1, and letters of other scripts. */
const beyondLatin1 =
  /(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])(?=\p{L})[\u0100-\u{10ffff}]/u;
const japanese = characterSetOf(['', 'ISO 2022 IR 87']);

/**
 * Finds identifying values in bytes that are no text by their kind, in all the ways to write and to read them that `SecretIndex` knows in a
 * text. Only where something may be one is read as a text: noise costs a look at each byte.
 */
export class SecretsInBytes {
  readonly #index: SecretIndex;
  readonly #days: SecretIndex;
  readonly #rank: ReadonlyMap<Secret, number>;
  readonly #sieve: LetterSieve;
  readonly #year: RegExp | undefined;
  readonly #hasUids: boolean;
  /** Of encodings in which nobody said that bytes are, where letters of the secrets stand in them only. */
  readonly #labels: readonly string[];
  readonly #pages: readonly FoldedPage[];

  /** Makers write the same into all slices of a series. */
  readonly #found = new Memo<CharacterSet, BoundedMemo<Secret | undefined>>(2);

  constructor(secrets: readonly Secret[]) {
    const births = secrets.filter(({ kind }) => kind === 'birth-date');
    this.#index = new SecretIndex(secrets);
    this.#days = new SecretIndex(births);
    this.#rank = new Map(secrets.map((secret, rank) => [secret, rank]));
    const spelt = this.#index.spelt();
    this.#sieve = new LetterSieve(spelt);
    this.#year = yearOf(births);
    this.#hasUids = secrets.some(({ kind }) => kind === 'uid');
    const letters = [...spelt, ...secrets.map(({ text }) => text)].join(' ');
    this.#labels = eastern.test(letters) ? easternEncodings : [];
    this.#pages = beyondLatin1.test(letters) ? otherEncodings.map(pageUnder) : [];
  }

  /** The first of the secrets that stands there. */
  in(bytes: Uint8Array, characterSet: CharacterSet): Secret | undefined {
    if (this.#index.isEmpty) return undefined;
    const text = latin1Text(bytes);
    return this.#found
      .of(characterSet, () => new BoundedMemo(mostValues, mostCharacters))
      .of(text, () => this.#search(bytes, text, characterSet));
  }

  #search(bytes: Uint8Array, text: string, characterSet: CharacterSet): Secret | undefined {
    const search = new Search(this.#index, this.#rank);
    const { latin1, others } = pages();
    this.#lookAt(bytes, text, latin1, search);
    this.#lookAround(text, search);
    for (const { 0: match, index } of this.#hasUids ? text.matchAll(uid) : [])
      search.judge(around(text, index, index + match.length, margin), asItIs);
    if (!text.includes('\u001b') && !/[\u0080-\u00ff]/.test(text)) return search.found;
    for (const page of [...others, pageOf(characterSet), ...this.#pages])
      if (page !== undefined) this.#lookAt(bytes, text, page, search);
    const utf8 = utf8Runs(bytes);
    this.#look(utf8, search);
    for (const { start, end } of joined(misreadIn(utf8)))
      search.judge(around(utf8, start, end, marginOfEscape), readingsOf);
    for (const label of this.#labels) this.#look(decoderOf(label).decode(bytes), search);
    if (designation.test(text))
      for (const set of [characterSet, japanese]) this.#look(set.decode(bytes, 'LO'), search);
    return search.found;
  }

  /** Letters in one reading of one byte a character. */
  #lookAt(bytes: Uint8Array, text: string, page: FoldedPage, search: Search): void {
    this.#sieve.findInBytes(bytes, page, (start, end) => {
      const window = around(text, start, end, margin);
      search.judge(Array.from(window, (byte) => page.meant[byte.charCodeAt(0)] ?? byte).join(''), asItIs);
    });
  }

  /** Letters, escapes and days in another reading. */
  #look(text: string, search: Search): void {
    this.#sieve.find(text, (start, end) => {
      search.judge(around(text, start, end, margin), asItIs);
    });
    this.#lookAround(text, search);
  }

  #lookAround(text: string, search: Search): void {
    for (const { start, end } of joined(escapesIn(text)))
      search.judge(around(text, start, end, marginOfEscape), resolvedReadings);
    if (this.#year !== undefined)
      for (const { 0: match, index } of text.matchAll(this.#year))
        search.judge(around(text, index, index + match.length, marginOfDay), asItIs, this.#days);
  }
}

/** What is found of the secrets in several places. */
class Search {
  found: Secret | undefined;

  constructor(
    readonly index: SecretIndex,
    readonly rank: ReadonlyMap<Secret, number>,
  ) {}

  judge(window: string, readings: (window: string) => readonly Reading[], index = this.index): void {
    for (const reading of readings(window))
      index.findIn(reading, ({ secret }) => {
        const isFirst = this.found === undefined || this.#rankOf(secret) < this.#rankOf(this.found);
        if (isFirst) this.found = secret;
        return false;
      });
  }

  readonly #rankOf = (secret: Secret): number => this.rank.get(secret) ?? 0;
}

const same = (at: number): number => at;
const asItIs = (text: string): readonly Reading[] => [{ text, from: same, to: same }];

/** A word may hold many escapes. */
function joined(spans: readonly Span[]): Span[] {
  const long: Span[] = [];
  for (const span of spans) {
    const last = long.at(-1);
    if (last !== undefined && span.start - last.end <= margin)
      long[long.length - 1] = { start: last.start, end: span.end };
    else long.push(span);
  }
  return long;
}

/** A stretch of a text with what is around it, never cut within a number. */
function around(text: string, start: number, end: number, margin: number): string {
  let from = Math.max(0, start - margin);
  let to = Math.min(text.length, end + margin);
  while (from > 0 && isDigit(text, from) && isDigit(text, from - 1)) from--;
  while (to < text.length && isDigit(text, to) && isDigit(text, to - 1)) to++;
  return text.slice(from, to);
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** The last digits of the years of birth, without which no notation has a day; a year of one digit beside what parts a date. */
function yearOf(births: readonly Secret[]): RegExp | undefined {
  const digit = (one: string): string => `[${one}${String.fromCharCode(0xff10 + Number(one))}]`;
  const parts = "[\\s._,/|\\\\'\\u2019\\u2010-\\u2015\\u5e74\\u6708-]";
  const years = new Set(births.map(({ text }) => text.slice(2, 4)));
  const sources = Array.from(years, (year) => {
    const [first = '0', last = '0'] = year;
    const whole = digit(first) + digit(last);
    return first === '0' ? `${whole}|(?<=${parts})${digit(last)}|${digit(last)}(?=${parts})` : whole;
  });
  return sources.length === 0 ? undefined : new RegExp(sources.join('|'), 'g');
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  let decoder = decoders.get(label);
  if (decoder === undefined) decoders.set(label, (decoder = new TextDecoder(label)));
  return decoder;
}
