import { SvelteMap } from 'svelte/reactivity';
import type { ScoredRect } from '../../jobs/pixelProtocol';
import type { RuleSet } from '../../pixel/layouts/RuleSet';
import type { Redaction } from '../../pixel/Redaction';

/** What programs say about pictures, not persons: where text seems to stand, and what rules would black out. Decides nothing. */
export class PictureHints {
  readonly #texts = new SvelteMap<number, readonly ScoredRect[]>();
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
  /** Files that rules of the person fit. */
  readonly proposed = $derived([...this.#proposals.keys()]);

  /** Where text seems to stand; undefined where nobody searched. */
  textIn(file: number): readonly ScoredRect[] | undefined {
    return this.#texts.get(file);
  }

  proposalFor(file: number): Redaction | undefined {
    return this.#proposals.get(file);
  }

  foundText(found: Iterable<readonly [file: number, boxes: readonly ScoredRect[]]>): void {
    for (const [file, boxes] of found) this.#texts.set(file, boxes);
  }

  follow(rules: RuleSet | undefined, proposals: Iterable<readonly [file: number, Redaction]> = []): void {
    this.#rules = rules;
    this.badRules = false;
    this.#proposals.clear();
    for (const [file, proposal] of proposals) this.#proposals.set(file, proposal);
  }

  /** What comes first in a queue: text that was found, then what rules speak of. */
  weightOf(file: number): number {
    return ((this.#texts.get(file)?.length ?? 0) > 0 ? 2 : 0) + (this.#proposals.has(file) ? 1 : 0);
  }

  forget(): void {
    this.#over.abort();
    this.#over = new AbortController();
    this.#texts.clear();
    this.follow(undefined);
  }
}
