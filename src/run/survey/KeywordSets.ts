import { weightOf } from './weightOf';

interface KeywordSet {
  /** The weightiest first. */
  readonly keywords: readonly string[];
  /** The sets that it becomes with one more keyword. */
  readonly more: Map<string, number>;
}

/** Sets of keywords by number: thousands of values stand in the same attributes, and share one set. */
export class KeywordSets {
  /** The empty set. */
  static readonly none = 0;
  readonly #sets: KeywordSet[] = [{ keywords: [], more: new Map() }];
  readonly #numbers = new Map<string, number>();

  /** The set with one keyword more. */
  with(set: number, keyword: string): number {
    const before = this.#sets[set];
    if (before === undefined) throw new Error('no such set');
    let number = before.more.get(keyword);
    if (number === undefined) {
      number = before.keywords.includes(keyword) ? set : this.#numberOf([...before.keywords, keyword]);
      before.more.set(keyword, number);
    }
    return number;
  }

  keywordsOf(set: number): readonly string[] {
    return this.#sets[set]?.keywords ?? [];
  }

  weightiestOf(set: number): string {
    return this.#sets[set]?.keywords[0] ?? '';
  }

  #numberOf(keywords: readonly string[]): number {
    const sorted = [...keywords].sort((a, b) => weightOf(a) - weightOf(b) || (a < b ? -1 : 1));
    const key = sorted.join('\0');
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#sets.push({ keywords: sorted, more: new Map() }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
