import type { Driven } from '../engines/drive/Engine';

/** In the page: what hostile code wrote down (`hostile/telling.ts`). Other pages, and those of errors, hold nothing. */
const written = (): readonly (readonly [string, string])[] => {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith('exits '))
      .map((key) => [key.slice(6), localStorage.getItem(key) ?? ''] as const);
  } catch {
    return [];
  }
};

/** What hostile code says of itself: the name of an error, `ran`, `waits`; `began` where it said no more. */
export class Told {
  readonly #page: Driven;
  readonly #words = new Map<string, string>();
  readonly #began = new Map<string, number>();

  constructor(page: Driven) {
    this.#page = page;
  }

  /** Asks the page; one that is not there, or hangs, tells nothing new. */
  async listen(): Promise<void> {
    const silent = new Promise<readonly []>((resolve) => setTimeout(() => resolve([]), 2000));
    const lines = await Promise.race([this.#page.evaluate(written).catch(() => [] as const), silent]);
    for (const [mark, word] of lines) {
      this.#words.set(mark, word);
      if (!this.#began.has(mark)) this.#began.set(mark, Date.now());
    }
  }

  /** Undefined where the code of a marker never ran. */
  of(mark: string): string | undefined {
    return this.#words.get(mark);
  }

  /** Code that began and says nothing more is taken to have left its page after a while. @param silence in milliseconds */
  hasEnded(mark: string, silence: number): boolean {
    const word = this.of(mark);
    if (word !== 'began') return word !== undefined;
    return Date.now() - (this.#began.get(mark) ?? 0) > silence;
  }
}
