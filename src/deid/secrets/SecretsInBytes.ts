import { Memo } from '../../dicom/Memo';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import { latin1Text } from '../../dicom/text/latin1Text';
import type { Span } from '../text/identifyingSpans';
import { around, aroundBytes } from './around';
import { escapesIn, misreadIn, readingsOf, resolvedReadings, type Reading } from './readingsOf';
import type { FoldedPage } from './foldedPage';
import { easternEncodings, otherEncodings } from './foreignEncodings';
import { LetterSieve } from './LetterSieve';
import { pageGroups, type PageGroup } from './pageGroups';
import { PageSieve } from './PageSieve';
import { pageOf, pages, pageUnder } from './pages';
import { PatternEnds } from './PatternEnds';
import type { Secret } from './Secret';
import { SecretIndex } from './SecretIndex';
import { Signs, type SignsIn } from './Signs';
import { TellingRuns } from './TellingRuns';
import { border, utf8Runs } from './utf8Runs';
import { yearOf } from './yearOf';

/** Characters around a place that tell whether it is one: what it is a part of, escapes, a day. */
const [margin, marginOfEscape, marginOfDay] = [16, 64, 48];
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
  readonly #letters: LetterSieve;
  readonly #sieve: PageSieve;
  readonly #signs: Signs;
  readonly #runs: TellingRuns;
  readonly #year: RegExp | undefined;
  readonly #hasUids: boolean;
  /** Of encodings in which nobody said that bytes are, where letters of the secrets stand in them only. */
  readonly #labels: readonly string[];
  readonly #pages: readonly FoldedPage[];
  readonly #groups = new Memo<CharacterSet, readonly PageGroup[]>(2);

  constructor(secrets: readonly Secret[]) {
    const births = secrets.filter(({ kind }) => kind === 'birth-date');
    this.#index = new SecretIndex(secrets);
    this.#days = new SecretIndex(births);
    this.#rank = new Map(secrets.map((secret, rank) => [secret, rank]));
    const spelt = this.#index.spelt();
    const ends = new PatternEnds(spelt);
    this.#letters = new LetterSieve(spelt);
    this.#sieve = new PageSieve(this.#letters, ends);
    this.#signs = new Signs(births);
    this.#year = yearOf(births);
    this.#runs = new TellingRuns(ends, this.#year);
    this.#hasUids = secrets.some(({ kind }) => kind === 'uid');
    const letters = [...spelt, ...secrets.map(({ text }) => text)].join(' ');
    this.#labels = eastern.test(letters) ? easternEncodings : [];
    this.#pages = beyondLatin1.test(letters) ? otherEncodings.map(pageUnder) : [];
  }

  /** The first of the secrets that stands there. */
  in(bytes: Uint8Array, characterSet: CharacterSet): Secret | undefined {
    if (this.#index.isEmpty) return undefined;
    const search = new Search(this.#index, this.#rank);
    const signs = this.#signs.in(bytes);
    this.#judgeSigns((start, end, margin) => aroundBytes(bytes, start, end, margin), signs, search);
    const groups = signs.isPlain ? latin1Only() : this.#groups.of(characterSet, this.#groupsOf);
    for (const group of groups)
      this.#sieve.find(bytes, group, ({ meant }, start, end) => {
        const window = Array.from(aroundBytes(bytes, start, end, margin));
        search.judge(window.map((byte) => meant[byte.charCodeAt(0)] ?? byte).join(''), asItIs);
      });
    if (this.#hasUids) this.#lookForUids(latin1Text(bytes), search);
    if (!signs.isPlain) this.#lookBeyond(bytes, characterSet, signs.designates, search);
    return search.found;
  }

  readonly #groupsOf = (characterSet: CharacterSet): readonly PageGroup[] => {
    const { latin1, others } = pages();
    const declared = pageOf(characterSet);
    return pageGroups([latin1, ...others, ...(declared === undefined ? [] : [declared]), ...this.#pages]);
  };

  #lookForUids(text: string, search: Search): void {
    for (const { 0: match, index } of text.matchAll(uid))
      search.judge(around(text, index, index + match.length, margin), asItIs);
  }

  /** In encodings of several bytes a character. */
  #lookBeyond(bytes: Uint8Array, characterSet: CharacterSet, designates: boolean, search: Search): void {
    // Each stands by itself: in noise nearly none holds anything.
    const utf8 = utf8Runs(bytes, this.#runs.mayTell).join(border);
    this.#look(utf8, search);
    for (const { start, end } of joined(misreadIn(utf8)))
      search.judge(around(utf8, start, end, marginOfEscape), readingsOf);
    for (const label of this.#labels) this.#look(decoderOf(label).decode(bytes), search);
    if (designates) for (const set of [characterSet, japanese]) this.#look(set.decode(bytes, 'LO'), search);
  }

  /** Letters, escapes and days in another reading. */
  #look(text: string, search: Search): void {
    this.#letters.find(text, (start, end) => {
      search.judge(around(text, start, end, margin), asItIs);
    });
    const years = this.#year === undefined ? [] : Array.from(text.matchAll(this.#year), spanOf);
    this.#judgeSigns((...place) => around(text, ...place), { escapes: escapesIn(text), years }, search);
  }

  #judgeSigns(
    windowOf: (start: number, end: number, margin: number) => string,
    { escapes, years }: Pick<SignsIn, 'escapes' | 'years'>,
    search: Search,
  ): void {
    for (const { start, end } of joined(escapes))
      search.judge(windowOf(start, end, marginOfEscape), resolvedOnly);
    for (const { start, end } of years) search.judge(windowOf(start, end, marginOfDay), asItIs, this.#days);
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

let plain: readonly PageGroup[] | undefined;
const latin1Only = (): readonly PageGroup[] => (plain ??= pageGroups([pages().latin1]));

const spanOf = ({ 0: match, index }: RegExpExecArray): Span => ({ start: index, end: index + match.length });
const same = (at: number): number => at;
/** What stands there as it is, is found as it is. */
const resolvedOnly = (text: string): readonly Reading[] => resolvedReadings(text).slice(1);
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

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string): TextDecoder {
  let decoder = decoders.get(label);
  if (decoder === undefined) decoders.set(label, (decoder = new TextDecoder(label)));
  return decoder;
}
