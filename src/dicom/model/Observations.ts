import { limits } from './limits';
import type { Observation } from './Part10';

/** Collects observations, a bounded number of each kind. */
export class Observations {
  readonly #list: Observation[] = [];
  readonly #counts = new Map<Observation['code'], number>();

  get length(): number {
    return this.#list.length;
  }

  get list(): readonly Observation[] {
    return this.#list;
  }

  add(code: Observation['code'], at: number): void {
    const count = this.#counts.get(code) ?? 0;
    if (count >= limits.observations) return;
    this.#counts.set(code, count + 1);
    this.#list.push({ code, at });
  }

  /** Takes back what was added since `length` was as given. */
  backTo(length: number): void {
    for (const { code } of this.#list.splice(length))
      this.#counts.set(code, (this.#counts.get(code) ?? 1) - 1);
  }
}
