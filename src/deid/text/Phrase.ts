import type { Span } from './identifyingSpans';
import { isGivenName } from './isGivenName';
import { isHarmless } from './isHarmless';
import { tokensOf, type TextToken } from './TextToken';

/** Judges a word by itself and its neighbours, folded. */
type Knows = (text: string, folded: string, before: string, after: string) => boolean;

/** A text as the rules read it: its words, what stands between them, and what is known of each, found out once. */
export class Phrase {
  readonly tokens: readonly TextToken[];
  readonly #gaps: readonly string[];
  readonly #unknown = new Set<number>();

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
        this.#unknown.add(at);
    });
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
