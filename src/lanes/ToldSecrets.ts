import type { Secret } from '../deid/secrets/Secret';

/** Bounds what a lane remembers; what is told twice does no harm. */
const mostTold = 50_000;

/** What a lane has told of each study: the same secrets stand in all its files. What was told in an answer that got lost must be forgotten. */
export class ToldSecrets {
  #studies = new Map<string, Set<string>>();
  #told = 0;

  /** Those that were not told before, with all that is said of them. */
  untold(study: string, secrets: readonly Secret[]): Secret[] {
    if (this.#told > mostTold) this.forget();
    let known = this.#studies.get(study);
    if (known === undefined) this.#studies.set(study, (known = new Set()));
    const before = known.size;
    const untold = secrets.filter(({ kind, text, keptBy, leavesOwn }) => {
      const key = JSON.stringify([kind, text, keptBy, leavesOwn]);
      return !known.has(key) && known.add(key);
    });
    this.#told += known.size - before;
    return untold;
  }

  forget(): void {
    this.#studies = new Map();
    this.#told = 0;
  }
}
