import { daysIn, isDay } from '../text/daysIn';
import { foldText } from '../text/foldText';
import type { Span } from '../text/identifyingSpans';
import { isPlaceholder } from '../text/isPlaceholder';
import type { Secret } from './Secret';
import { readingsOf, type Reading } from './readingsOf';
import { hardGap, noGap, charactersOf, type Characters } from './charactersOf';
import { secretWords } from './secretWords';
import { spellingsOf } from './spellingsOf';
import { yearOf } from './yearOf';
import { mayHoldUid, uidsIn, uidKey } from './uidsIn';

/** Fewer characters tell nothing. */
export const leastCharacters = 2;
/** From so many letters on a spelling is looked for within longer words: `Ey` is in too many. */
const anywhereFrom = 6;
const keyLength = 4;
const ideographs = /^[\p{sc=Han}\p{sc=Hangul}]+$/u;
const kana = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u30fc]+$/u;
/** Scripts that part no words. */
const unparted = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+$/u;
/** Read in one way only: as it is. */
const isPlain = /^[ !"#$'-<>-[\]-~]*$/;
const digitsOnly = /^\p{Nd}+$/u;

/** One spelling of a secret. */
interface Pattern {
  readonly characters: string;
  readonly secret: Secret;
  /** Where in the spelling itself something stands between. */
  readonly breaks: readonly number[];
  /** Whether it counts within a longer word. */
  readonly anywhere: boolean;
  /** Of a short one, where too many words fold to the same: the spellings that count. */
  readonly exact: ReadonlySet<string> | undefined;
}

/** A place where a secret stands. */
export interface Found extends Span {
  readonly secret: Secret;
}

/**
 * Whether a spelling counts within a longer word: of six letters as they are written (`Goethe`, though its characters are five), or of
 * fewer in scripts whose words stand without spaces.
 * @param characters of the spelling
 */
export function countsAnywhere(spelling: string, characters: string): boolean {
  const written = spelling.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
  return (
    Math.max(characters.length, written.length) >= anywhereFrom ||
    (characters.length >= 2 && ideographs.test(characters)) ||
    (characters.length >= 3 && kana.test(characters)) ||
    (characters.length >= 4 && unparted.test(characters))
  );
}

/** Finds identifying values in texts, however they are spelt; the cost of a text does not grow with the number of values. */
export class SecretIndex {
  readonly #long = new Map<string, Pattern[]>();
  readonly #short = new Map<string, Pattern[]>();
  readonly #births = new Map<string, Secret>();
  readonly #uids = new Map<string, Secret>();
  readonly #seen = new Set<string>();
  #year: RegExp | undefined;
  #partial = false;
  #size = 0;

  readonly #words: boolean;

  /** @param as `words`: the words of names (`secretWords`), each by itself only */
  constructor(secrets: Iterable<Secret>, as: 'secrets' | 'words' = 'secrets') {
    this.#words = as === 'words';
    for (const secret of secrets) this.#learn(secret);
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** The characters of all spellings, folded. */
  spelt(): string[] {
    return [...this.#long.values(), ...this.#short.values()].flat().map(({ characters }) => characters);
  }

  /** Calls `hit` for the places where secrets stand until it returns true; returns whether it did. */
  find(text: string, hit: (found: Found) => boolean): boolean {
    if (this.#size === 0 || text === '') return false;
    if (
      this.#births.size + this.#long.size + this.#short.size === 0 &&
      isPlain.test(text) &&
      !mayHoldUid(text)
    )
      return false;
    return readingsOf(text).some((reading) => this.findIn(reading, hit));
  }

  /** The same in one reading of a text. */
  findIn(reading: Reading, hit: (found: Found) => boolean): boolean {
    const { text } = reading;
    const tell = (start: number, end: number, secret: Secret): boolean =>
      hit({ start: reading.from(start), end: reading.to(end - 1) + 1, secret });
    if (this.#mayHoldBirth(text))
      for (const day of daysIn(text, this.#partial))
        for (const [date, secret] of this.#births)
          if (isDay(day, date) && tell(day.start, day.end, secret)) return true;
    if (this.#uids.size > 0)
      for (const { start, end, key } of uidsIn(text)) {
        const secret = this.#uids.get(key);
        if (secret !== undefined && tell(start, end, secret)) return true;
      }
    if (this.#long.size + this.#short.size === 0) return false;
    const characters = charactersOf(text);
    for (let at = 0; at < characters.text.length; at++) {
      for (const pattern of this.#long.get(characters.text.slice(at, at + keyLength)) ?? [])
        if (
          stands(pattern, characters, at, text) &&
          tell(...placeOf(characters, at, pattern), pattern.secret)
        )
          return true;
      // Within a word only scripts without spaces have so short a name.
      if (characters.gaps[at] === noGap && characters.text.charAt(at) < '\u0e00') continue;
      for (let length = 1; length < keyLength && at + length <= characters.text.length; length++)
        for (const pattern of this.#short.get(characters.text.slice(at, at + length)) ?? [])
          if (
            stands(pattern, characters, at, text) &&
            tell(...placeOf(characters, at, pattern), pattern.secret)
          )
            return true;
    }
    return false;
  }

  #mayHoldBirth(text: string): boolean {
    if (this.#births.size === 0) return false;
    this.#year ??= yearOf([...this.#births.values()]);
    return this.#year === undefined || text.search(this.#year) >= 0;
  }

  #learn(secret: Secret): void {
    const { kind, text } = secret;
    if (this.#words) {
      if (kind === 'name') for (const word of secretWords(text)) this.#learnSpelling(word, secret);
      return;
    }
    if (kind === 'birth-date') {
      this.#births.set(text, secret);
      this.#size++;
      if (text.length < 8) this.#partial = true;
      return;
    }
    if (kind === 'uid') {
      const key = uidKey(text);
      if (key !== undefined) this.#uids.set(key, secret);
      else if (!isPlaceholder(text)) this.#learnSpelling(text, secret);
      this.#size++;
      return;
    }
    for (const spelling of spellingsOf(secret)) this.#learnSpelling(spelling, secret);
  }

  #learnSpelling(spelling: string, secret: Secret): void {
    const characters = charactersOf(spelling);
    const { text, gaps } = characters;
    // `Ae` and `\u00dd` are one character, and words of names all the same.
    if (text.length < (this.#words ? 1 : leastCharacters)) return;
    const breaks = gaps.flatMap((gap, at) => (gap === hardGap && at > 0 && at < text.length ? [at] : []));
    const anywhere = !this.#words && countsAnywhere(spelling, text);
    const key = `${secret.kind}\0${text}\0${breaks.join()}\0${String(anywhere)}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const exact =
      text.length < 5 && !digitsOnly.test(text) && isLatin(text) ? new Set(exactly(spelling)) : undefined;
    const pattern = {
      characters: text,
      secret,
      breaks,
      anywhere,
      exact,
    };
    const [map, at] = text.length < keyLength ? [this.#short, text] : [this.#long, text.slice(0, keyLength)];
    const having = map.get(at);
    if (having === undefined) map.set(at, [pattern]);
    else having.push(pattern);
    this.#size++;
  }
}

const isLatin = (characters: string): boolean => /^[a-z\d]+$/.test(characters);

/** A short spelling without what is between, with its umlauts written out and bare. */
const exactly = (text: string): string[] =>
  [foldText(text), bare(text)].map((folded) => folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, ''));

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('\u00df', 'ss')
    .replaceAll('\u00f8', 'o');

const placeOf = ({ from, to }: Characters, at: number, { characters }: Pattern): [number, number] => [
  from[at] ?? 0,
  to[at + characters.length - 1] ?? 0,
];

function stands(
  pattern: Pattern,
  { text: characters, gaps, from, to }: Characters,
  at: number,
  text: string,
): boolean {
  const { characters: wanted, breaks, anywhere, exact, secret } = pattern;
  if (!characters.startsWith(wanted, at)) return false;
  const end = at + wanted.length;
  let parted = false;
  let foreign = false;
  for (let i = at + 1; i < end; i++)
    if (gaps[i] === hardGap) {
      parted = true;
      // `123, 45` is no `12345`, and of a place or a device what stands between counts.
      const isNumber = (secret.kind === 'id' || secret.kind === 'accession') && digitsOnly.test(wanted);
      if (isNumber && (from[i] ?? 0) - (to[i - 1] ?? 0) > 1) return false;
      if (breaks.includes(i - at)) continue;
      foreign = true;
      if (secret.kind === 'text') return false;
    }
  if (parted || !anywhere) {
    if (gaps[at] === noGap) return false;
    // `Meiers`, `Meier's`
    const genitive =
      secret.kind === 'name' && wanted.length >= 4 && characters.charAt(end) === 's' ? gaps[end + 1] : noGap;
    if (gaps[end] === noGap && (genitive ?? noGap) === noGap) return false;
    if (foreign && wanted.length < anywhereFrom) return false;
  }
  return exact === undefined || exactly(text.slice(from[at], to[end - 1])).some((one) => exact.has(one));
}
