import type { Recurrence } from './RecurringElements';

/** What was made of elements that recur, for as long as they are remembered. */
export class ToldOnce<Told> {
  readonly #told = new WeakMap<Recurrence, Told>();

  /** @param recurrence undefined for an element of which nothing is remembered */
  of(recurrence: Recurrence | undefined, make: () => Told): Told {
    if (recurrence === undefined) return make();
    let told = this.#told.get(recurrence);
    if (told === undefined) this.#told.set(recurrence, (told = make()));
    return told;
  }
}
