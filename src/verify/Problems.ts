import type { Check, CheckName } from './Verification';

/** The first problem of each check; later ones only follow from it. */
export class Problems {
  readonly #first = new Map<CheckName, string>();

  add(name: CheckName, code: string, place: number | string): void {
    if (!this.#first.has(name)) this.#first.set(name, `${code} at ${place}`);
  }

  /** The check as it stands. */
  check(name: CheckName): Check {
    const detail = this.#first.get(name);
    return detail === undefined ? { name, status: 'passed' } : { name, status: 'failed', detail };
  }
}
