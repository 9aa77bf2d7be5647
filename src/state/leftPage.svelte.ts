import { SvelteSet } from 'svelte/reactivity';
import type { Person } from '../run/people/personsOf';

/** What left the page of the files at hand, as far as it can know. */
export class LeftPage {
  /** True where all copies are out. */
  all = $state(false);
  /** Copies, each once however often it was saved, and ZIPs. */
  copies = $state(0);
  zips = $state(0);
  /** When something was saved last. */
  at = $state.raw<Date | undefined>(undefined);
  /** Whose copies, as they are at hand, are out: by `Person.key`. */
  readonly #persons = new SvelteSet<string>();
  readonly #ever = new SvelteSet<string>();
  /** Copies are not held here: who makes others lets go of them. */
  readonly #counted = new WeakSet<Blob>();

  /** Of how many copies are out, those too that others took the place of. */
  get persons(): number {
    return this.#ever.size;
  }

  has({ key }: Person): boolean {
    return this.#persons.has(key);
  }

  /** @param persons whose copies left; `among` all who have copies */
  add(
    persons: readonly Person[],
    among: readonly Person[],
    copies: readonly { readonly blob: Blob }[],
    zips: number,
    at: Date,
  ): void {
    for (const { key } of persons) {
      this.#persons.add(key);
      this.#ever.add(key);
    }
    this.all = among.every((person) => this.has(person));
    const fresh = copies.filter(({ blob }) => !this.#counted.has(blob));
    for (const { blob } of fresh) this.#counted.add(blob);
    this.copies += fresh.length;
    this.zips += zips;
    this.at = at;
  }

  /** Other copies take the place of those that left; that these did is not undone. */
  forget(): void {
    this.#persons.clear();
    this.all = false;
  }
}
