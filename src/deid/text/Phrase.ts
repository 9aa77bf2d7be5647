import type { Span } from './identifyingSpans';
import { foldText } from './foldText';
import { isEponym, isNamedAfter } from './isEponym';
import { isGivenName } from './isGivenName';
import { isHarmless } from './isHarmless';
import { tagger } from './tagger/learnt';
import type { Tagger } from './tagger/Tagger';
import { tokensOf, type TextToken } from './TextToken';
import { isOf, wordClass } from './wordClasses';

/** Judges a word by itself and its neighbours, folded. */
type Knows = (text: string, folded: string, before: string, after: string) => boolean;

/** Of numbers with letters, a figure among letters, two capitals about an apostrophe and small words (`KH4685X`, `L0ckman`, `O'Connor`, `VDVEN`) the tagger learnt nothing. */
const isUnlearnt = (text: string): boolean =>
  /\d{4}|\p{L}\d+\p{L}{3}|\p{Lu}\d+\p{Lu}+\d|^\p{Lu}['\u2019]\p{Lu}\p{Ll}|^o['\u2019]\p{L}{2}|^[Vv][Dd]\p{L}{3}/u.test(
    text,
  );

/** What is glued to a name does not make it a term: figures (`Chowdhury07`, `3mmSantos`, `OKAFOR67F`), an initial (`K.Petrosyan`), or an ending that only names have (`Whittaker's`). */
function isGlued(judge: Tagger, { text }: TextToken): boolean {
  const own =
    /^(?:\d+(?:mm|cm|d)?|\p{Lu}\.)(\p{Lu}\p{Ll}{3,})$/u.exec(text) ??
    /^(\p{Lu}\p{Ll}{3,}|\p{Lu}{6,})\d+[MFmf]?$/u.exec(text) ??
    /^(\p{L}{4,})['\u2019]\p{L}{1,4}$/u.exec(text);
  const letters = foldText(own?.[1] ?? '');
  if (letters === '' || judge.isName(letters)) return letters !== '';
  // `tuba's` and `ribfoto's` are plurals in Dutch.
  const isPlural = /[aiou]['\u2019]s$/u.test(text);
  return !isPlural && !judge.isKnown(letters) && !isHarmless(letters, letters, '', '');
}

/** A text as the rules read it: its words, what stands between them, and what is known of each, found out once. */
export class Phrase {
  readonly tokens: readonly TextToken[];
  readonly #gaps: readonly string[];
  readonly #unlisted = new Set<number>();
  readonly #unknown: ReadonlySet<number>;
  readonly #doubtful = new Set<number>();
  readonly #named = new Set<number>();

  /** @param knows whether a word may stay by itself */
  constructor(
    readonly text: string,
    knows: Knows = isHarmless,
  ) {
    const tokens = tokensOf(text);
    this.tokens = tokens;
    this.#gaps = Array.from({ length: tokens.length + 1 }, (_, at) =>
      text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start),
    );
    tokens.forEach(({ text: own, folded }, at) => {
      if (!knows(own, folded, tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''))
        this.#unlisted.add(at);
    });
    if (knows === isHarmless)
      for (const at of this.#unlisted) if (this.#isOfEponym(at)) this.#unlisted.delete(at);
    this.#unknown = knows === isHarmless ? this.#held() : this.#unlisted;
  }

  /** What the tagger leaves of the words that the lexicon does not know; it doubts others. */
  #held(): ReadonlySet<number> {
    const judge = tagger();
    if (judge === undefined) return this.#unlisted;
    const isTold = this.tokens.some(({ text }, at) => this.isListed(at) && /\p{L}{2}/u.test(text));
    const unknown = new Set<number>();
    judge.scores(this).forEach((score, at) => {
      const token = this.tokens[at];
      if (token === undefined) return;
      const isWord = /\p{L}/u.test(token.text);
      if (isWord && judge.isName(token.folded)) this.#named.add(at);
      if (this.isListed(at)) {
        const isExempt = this.isEponym(at) || this.#isVessel(at) || this.#isQuality(at);
        if (isWord && !isExempt && judge.goes(token, score)) this.#doubtful.add(at);
      } else if (
        !isWord ||
        isUnlearnt(token.text) ||
        isGlued(judge, token) ||
        !judge.stays(token, score, isTold)
      )
        unknown.add(at);
    });
    this.tokens.forEach((_, at) => {
      if (this.#isPartedName(judge, at))
        for (const half of [at, at + 1]) (this.isListed(half) ? this.#doubtful : unknown).add(half);
    });
    return unknown;
  }

  /** `V` in `V. portae`, `R` in `R basilic`: no initial stands before a word in small letters that the lexicon knows. */
  #isVessel(at: number): boolean {
    const [own, next] = [this.tokens[at]?.text ?? '', this.tokens[at + 1]?.text ?? ''];
    return (
      /^\p{Lu}$/u.test(own) &&
      (this.gap(at + 1) === '. ' || (/^[RL]$/.test(own) && this.gap(at + 1) === ' ')) &&
      /^\p{Ll}{4,}$/u.test(next) &&
      this.isListed(at + 1)
    );
  }

  /** `medialen`: an adjective of medicine in small letters that is no name; of a thousand such the filter of names holds some by chance. */
  #isQuality(at: number): boolean {
    const { text, folded } = this.tokens[at] ?? { text: '', folded: '' };
    if (!/^\p{Ll}{6,}$/u.test(text)) return false;
    const stems = [folded, folded.replace(/e[mnrs]?$/, '')];
    return (
      stems.some((stem) => isOf(stem, wordClass.quality)) &&
      !stems.some((stem) => isOf(stem, wordClass.nameLike))
    );
  }

  /** `Jakubow ski`: a space slipped into a name. A longer word that the lexicon knows is one of its own. */
  #isPartedName(judge: Tagger, at: number): boolean {
    const halves = [at, at + 1].map((one) => this.tokens[one]?.folded ?? '');
    const joined = halves.join('');
    if (this.gap(at + 1) !== ' ' || !/^\p{L}{5,14}$/u.test(joined)) return false;
    const listed = halves.filter((_, one) => this.isListed(at + one));
    // `Kopf Bos`: what is a name by itself has no other half.
    if (halves.some((half) => !listed.includes(half) && judge.isName(half))) return false;
    return listed.length < 2 && listed.every(({ length }) => length <= 4) && judge.isName(joined);
  }

  /** What stands between a word and the one before it, or the beginning; behind the last word what is left. */
  gap(at: number): string {
    return this.#gaps[at] ?? '';
  }

  /** Whether a word is of one of these classes (`wordClass`). */
  is(at: number, classes: number): boolean {
    return ((this.tokens[at]?.classes ?? 0) & classes) !== 0;
  }

  /** Whether a word may stay by itself. */
  isKnown(at: number): boolean {
    return !this.#unknown.has(at);
  }

  /** Whether a word that the lexicon knows is surely a name here. */
  isDoubtful(at: number): boolean {
    return this.#doubtful.has(at);
  }

  /** Whether many lists call a word a name. */
  isNamed(at: number): boolean {
    return this.#named.has(at);
  }

  /** Whether the lexicon says so. */
  isListed(at: number): boolean {
    return !this.#unlisted.has(at);
  }

  /** Whether a name is here what a finding or a part of the body is called by: `Baker-Zyste`, but not `Baker, Zyste`. */
  isEponym(at: number): boolean {
    return isEponym(this.tokens[at]?.folded ?? '', this.#tied(at, at - 1), this.#tied(at + 1, at + 1));
  }

  #isOfEponym(at: number): boolean {
    return this.isEponym(at) || isNamedAfter(this.tokens[at]?.folded ?? '', this.#tied(at, at - 1));
  }

  /** A neighbour that nothing but a space or a hyphen parts. */
  #tied(gap: number, neighbour: number): string {
    return /^[ -]$/.test(this.gap(gap)) ? (this.tokens[neighbour]?.folded ?? '') : '';
  }

  isGivenName(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && isGivenName(token.folded);
  }

  /** A capital, or letters that have none. */
  isCapital(at: number): boolean {
    const text = this.tokens[at]?.text ?? '';
    return /^\p{Lu}|^\P{Ll}+$/u.test(text) && /^\p{L}/u.test(text);
  }

  /** The words in which a stretch of the text takes part. */
  touched({ start, end }: Span): number[] {
    return this.tokens.flatMap((token, at) => (token.start < end && token.end > start ? [at] : []));
  }
}
