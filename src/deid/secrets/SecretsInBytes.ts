import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import { latin1Text } from '../../dicom/text/latin1Text';
import type { Span } from '../text/identifyingSpans';
import { foreignReadings } from './foreignReadings';
import { LetterSieve, type Page } from './LetterSieve';
import { pageOf, pages } from './pages';
import { escapesIn, misreadIn } from './readingsOf';
import type { Secret } from './Secret';
import { SecretIndex } from './SecretIndex';

/** Characters around a place that tell whether it is one: what it is a part of, and escapes. */
const [margin, marginOfEscape, marginOfDay] = [16, 64, 48];
/** Escape sequences of PS3.3 C.12.1.1.2. */
const designation = new RegExp(String.raw`\u001b(?:\([BJ]|\)I|-[A-DFGHLMTb]|\$(?:[B@]|\(D|\)[AC]))`);
const uid = /\d+(?:(?:\. ?|[_-])\d+){3,}/g;
const japanese = characterSetOf(['', 'ISO 2022 IR 87']);

/**
 * Finds identifying values in bytes that are no text by their kind, in all the ways to write and to read them that `SecretIndex` knows in a
 * text. Only where something may be one is read as a text: noise costs a look at each byte.
 */
export class SecretsInBytes {
  readonly #index: SecretIndex;
  readonly #rank: ReadonlyMap<Secret, number>;
  readonly #sieve: LetterSieve;
  readonly #year: RegExp | undefined;
  readonly #labels: readonly string[];

  constructor(secrets: readonly Secret[]) {
    this.#index = new SecretIndex(secrets);
    this.#rank = new Map(secrets.map((secret, rank) => [secret, rank]));
    const spelt = [...this.#index.spelt()];
    this.#sieve = new LetterSieve(spelt);
    this.#year = yearOf(secrets.flatMap(({ kind, text }) => (kind === 'birth-date' ? [text] : [])));
    this.#labels = foreignReadings([...spelt, ...secrets.map(({ text }) => text)].join(' '));
  }

  /** The first of the secrets that stands there. */
  in(bytes: Uint8Array, characterSet: CharacterSet): Secret | undefined {
    if (this.#index.isEmpty) return undefined;
    let found: Secret | undefined;
    const judge = (window: string): void => {
      this.#index.find(window, ({ secret }) => {
        if (found === undefined || (this.#rank.get(secret) ?? 0) < (this.#rank.get(found) ?? 0))
          found = secret;
        return false;
      });
    };
    const text = latin1Text(bytes);
    this.#look(text, undefined, judge);
    for (const { 0: match, index } of text.matchAll(uid))
      judge(around(text, index, index + match.length, margin));
    if (!text.includes('\x1b') && !/[\x80-\xff]/.test(text)) return found;
    for (const page of [...pages, pageOf(characterSet)])
      if (page !== undefined) this.#look(text, page, judge);
    const utf8 = decoderOf('utf-8').decode(bytes);
    this.#look(utf8, undefined, judge);
    for (const { start, end } of joined(misreadIn(utf8))) judge(around(utf8, start, end, marginOfEscape));
    for (const label of this.#labels) this.#look(decoderOf(label).decode(bytes), undefined, judge);
    if (designation.test(text))
      for (const set of [characterSet, japanese]) this.#look(set.decode(bytes, 'LO'), undefined, judge);
    return found;
  }

  /** Letters, escapes and days in one reading of the bytes. */
  #look(text: string, page: Page | undefined, judge: (window: string) => void): void {
    const asMeant = (window: string): string => (page === undefined ? window : through(page, window));
    this.#sieve.find(text, page, (start, end) => {
      judge(asMeant(around(text, start, end, margin)));
      return false;
    });
    if (page !== undefined) return;
    for (const { start, end } of joined(escapesIn(text))) judge(around(text, start, end, marginOfEscape));
    if (this.#year === undefined) return;
    for (const { 0: match, index } of text.matchAll(this.#year))
      judge(around(text, index, index + match.length, marginOfDay));
  }
}

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

const through = (page: Page, text: string): string =>
  text.replace(/[\x80-\xff]/g, (character) => String.fromCharCode(page[character.charCodeAt(0)] ?? 0));

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
function yearOf(dates: readonly string[]): RegExp | undefined {
  const digit = (one: string): string => `[${one}${String.fromCharCode(0xff10 + Number(one))}]`;
  const parts = "[\\s._,/|\\\\'\\u2019\\u2010-\\u2015\\u5e74\\u6708-]";
  const years = new Set(dates.map((date) => date.slice(2, 4)));
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
