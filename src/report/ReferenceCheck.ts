import type { ReferenceFacts, References } from './References';

interface Seen {
  times: number;
  readonly uid: string;
  readonly fresh: string | undefined;
  readonly file: string;
  readonly path: string;
}

/**
 * Whether every reference that resolved among the sources of a run resolves among its copies (PS3.15 E.1.1): it must meet a copy of a
 * file that it met before. Counted are references to what the run wrote; what else a file refers to is not there, neither before nor
 * after. Equal references of many files are held once.
 */
export class ReferenceCheck {
  readonly #renamed = new Map<string, string | Set<string>>();
  readonly #seen = new Map<string, Seen>();

  /** @param file number of the file in the report */
  add(file: string, { is, to }: ReferenceFacts): void {
    for (const [old, fresh] of is) this.#rename(old, fresh);
    for (const { uid, fresh, path } of to) {
      const key = `${uid} ${fresh ?? ''}`;
      const seen = this.#seen.get(key);
      if (seen === undefined) this.#seen.set(key, { times: 1, uid, fresh, file, path });
      else seen.times++;
    }
  }

  result(): References {
    const counts = { before: 0, after: 0, removed: 0, ambiguous: 0 };
    const broken: { id: string; path: string; times: number }[] = [];
    for (const { uid, fresh, times, file, path } of this.#seen.values()) {
      const targets = this.#renamed.get(uid);
      if (targets === undefined) continue;
      counts.before += times;
      if (fresh === undefined) counts.removed += times;
      else if (targets === fresh || (typeof targets !== 'string' && targets.has(fresh)))
        counts.after += times;
      else if (typeof targets !== 'string') counts.ambiguous += times;
      else broken.push({ id: file, path, times });
    }
    return { ...counts, broken };
  }

  /** Nearly every UID has one new one: a set for each would take more memory than the UIDs. */
  #rename(old: string, fresh: string): void {
    const known = this.#renamed.get(old);
    if (known === undefined) this.#renamed.set(old, fresh);
    else if (typeof known !== 'string') known.add(fresh);
    else if (known !== fresh) this.#renamed.set(old, new Set([known, fresh]));
  }
}
