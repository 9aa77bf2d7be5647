/** How often each letter and digit occurs in texts, however they are written together, ordered or parted by spaces. */
export class Letters {
  readonly #counts = new Map<string, number>();

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.add(text);
  }

  add(text: string): void {
    for (const [letter] of text.normalize('NFKD').matchAll(/[\p{L}\p{N}]/gu))
      this.#counts.set(letter, (this.#counts.get(letter) ?? 0) + 1);
  }

  /** Whether `others` have each letter at least as often. */
  areAllIn(others: Letters): boolean {
    for (const [letter, count] of this.#counts) if (count > (others.#counts.get(letter) ?? 0)) return false;
    return true;
  }
}
