import { SvelteMap } from 'svelte/reactivity';
import type { ElementRow } from '../file/rows/ElementRow';

/** What would be done to a value: the action of its element, and what stands there afterwards where something does. */
export interface Effect {
  readonly action: ElementRow['action'];
  readonly keyword: string;
  readonly newValue: string | undefined;
}

/** Reads the data elements of a file, with what the choice would do to each; undefined where it cannot. */
export type ReadElements = (file: number) => Promise<readonly ElementRow[] | undefined>;

/** Beyond them a list is too long for somebody to read. */
const most = 100;

/**
 * What the choice, as it stands, would do to the values that the files tell: asked of the file in which a value stands first, and kept until
 * the choice is another one.
 */
export class Effects {
  /** What it holds under: all that the engine is told of the choice. */
  readonly under: readonly unknown[];
  readonly #read: ReadElements;
  readonly #differing: ReadonlySet<string>;
  readonly #rows = new SvelteMap<number, readonly ElementRow[]>();
  readonly #asked: number[] = [];

  /** @param differing keywords of which one file does not speak for all (`decidedForSome`) */
  constructor(under: readonly unknown[], read: ReadElements, differing: ReadonlySet<string>) {
    this.under = under;
    this.#read = read;
    this.#differing = differing;
  }

  /** Has a file read, once. */
  want(file: number): void {
    if (this.#asked.includes(file) || this.#asked.length >= most) return;
    this.#asked.push(file);
    void this.#read(file).then(
      (rows) => {
        if (rows !== undefined) this.#rows.set(file, rows);
      },
      // Another choice was made meanwhile.
      () => undefined,
    );
  }

  /**
   * Different things may be done to one value in different places; none where nobody knows yet, the value is that of no element, or
   * files differ in it.
   * @param keywords of the places that it stands in
   */
  of(file: number, value: string, keywords: readonly string[]): readonly Effect[] {
    if (keywords.some((keyword) => this.#differing.has(isNoAttribute(keyword) ? '' : keyword))) return [];
    const found: Effect[] = [];
    for (const row of this.#rows.get(file) ?? []) {
      const here = row.keyword === '' ? keywords.some(isNoAttribute) : keywords.includes(row.keyword);
      if (!here || !isOne(row.value, value)) continue;
      const { action, keyword, newValue } = row;
      if (!found.some((one) => one.action === action && one.newValue === newValue))
        found.push({ action, keyword, newValue });
    }
    return found;
  }
}

/** Fields of the manufacturer and the like have no keyword but a code, which begins with a small letter (`Finding.keyword`). */
const isNoAttribute = (keyword: string): boolean => /^[a-z]/.test(keyword);

/** Whether a value is what a finding tells of it (shortened by `Findings`); a finding of several values may tell one of them. */
function isOne(whole: string, told: string): boolean {
  if (told.endsWith('\u2026')) return whole.startsWith(told.slice(0, -1));
  return whole === told || whole.split('\\').includes(told);
}
