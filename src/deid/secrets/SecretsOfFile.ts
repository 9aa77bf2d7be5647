import type { Span } from '../text/identifyingSpans';
import type { SecretMatcher } from '../text/SecretMatching';
import type { IndexedSecrets } from './IndexedSecrets';
import type { RunIndex } from './runIndex';
import type { SecretIndex } from './SecretIndex';

/** What one file may not carry: what it says of itself, what its study says, and what the other patients of the run are called. */
export class SecretsOfFile implements SecretMatcher {
  readonly #own: IndexedSecrets;
  readonly #study: IndexedSecrets;
  readonly #run: RunIndex;

  constructor(own: IndexedSecrets, study: IndexedSecrets, run: RunIndex) {
    this.#own = own;
    this.#study = study;
    this.#run = run;
  }

  within(text: string): boolean {
    return this.#study.within(text) || this.#own.within(text) || this.#run.within(text);
  }

  spans(text: string): Span[] {
    const { index } = this.#study;
    return [
      ...(this.#study.within(text) ? spansIn(index, text) : []),
      ...spansIn(this.#own.index, text),
      ...(this.#run.within(text) ? spansIn(this.#run, text) : []),
    ];
  }

  equals(text: string): boolean {
    return this.#study.isWhole(text) || this.#own.isWhole(text);
  }

  nameWords(text: string): Span[] {
    return [...spansIn(this.#study.words, text), ...spansIn(this.#own.words, text)];
  }

  isNearName(word: string, isBeside: boolean): boolean {
    return this.#study.near.has(word, isBeside) || this.#own.near.has(word, isBeside);
  }
}

function spansIn(index: Pick<SecretIndex, 'find'>, text: string): Span[] {
  const spans: Span[] = [];
  index.find(text, ({ start, end }) => {
    spans.push({ start, end });
    return false;
  });
  return spans;
}
