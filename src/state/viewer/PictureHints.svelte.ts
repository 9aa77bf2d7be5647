import { SvelteMap } from 'svelte/reactivity';
import type { ScoredRect, TextFound } from '../../file/pictures/textIn';
import type { RuleSet } from '../../pixel/layouts/RuleSet';
import type { Redaction } from '../../pixel/Redaction';
import type { PictureSearch } from '../../report/PictureSearch';

/** What programs say about pictures, not persons: where text seems to stand, and what rules would black out. Decides nothing. */
export class PictureHints {
  readonly #texts = new SvelteMap<number, TextFound>();
  readonly #proposals = new SvelteMap<number, Redaction>();
  #rules = $state.raw<RuleSet | undefined>(undefined);
  /** True where the file of rules that came last could not be read. */
  badRules = $state(false);
  #over = new AbortController();

  /** Aborted when the files are forgotten. */
  get over(): AbortSignal {
    return this.#over.signal;
  }

  /** The rules that a person gave. */
  get rules(): RuleSet | undefined {
    return this.#rules;
  }

  /** How many files were searched for text. */
  readonly searched = $derived(this.#texts.size);
  /** Files with text that a person must look at before they go out. */
  readonly withText = $derived([...this.#texts].flatMap(([file, { places }]) => (places > 0 ? [file] : [])));
  /** Files that rules of the person fit. */
  readonly proposed = $derived([...this.#proposals.keys()]);

  /** Where text seems to stand; undefined where nobody searched. */
  textIn(file: number): readonly ScoredRect[] | undefined {
    return this.#texts.get(file)?.boxes;
  }

  /** What is known of all files that were searched, as it is now. */
  searches(): (readonly [file: number, PictureSearch])[] {
    return Array.from(this.#texts, ([file, { framesSearched, frames, places }]) => [
      file,
      { frames: framesSearched, of: frames, places },
    ]);
  }

  proposalFor(file: number): Redaction | undefined {
    return this.#proposals.get(file);
  }

  foundText(found: Iterable<readonly [file: number, text: TextFound]>): void {
    for (const [file, text] of found) this.#texts.set(file, text);
  }

  follow(rules: RuleSet | undefined, proposals: Iterable<readonly [file: number, Redaction]> = []): void {
    this.#rules = rules;
    this.badRules = false;
    this.#proposals.clear();
    for (const [file, proposal] of proposals) this.#proposals.set(file, proposal);
  }

  /** What comes first in a queue: what surely is text, what may be, then what rules speak of. */
  weightOf(file: number): number {
    const text = this.#texts.get(file);
    const sure = text !== undefined && text.places > 0 ? 4 : 0;
    const maybe = text !== undefined && text.boxes.length > 0 ? 2 : 0;
    return sure + maybe + (this.#proposals.has(file) ? 1 : 0);
  }

  forget(): void {
    this.#over.abort();
    this.#over = new AbortController();
    this.#texts.clear();
    this.follow(undefined);
  }
}
