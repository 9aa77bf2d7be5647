import { mappingCsv, type Mapping } from '../../report/mappingCsv';

/** Old and new identities of a run, for who must be able to go back. Personal data: in memory until the person asks for it. */
export class Mappings {
  readonly #uids = new Map<string, readonly [string, string]>();
  readonly #patients = new Map<string, readonly [string, string]>();

  add({ patient, uids }: Mapping): void {
    for (const pair of uids) this.#uids.set(pair.join('\0'), pair);
    // One number may have two people, each with a name of their own.
    if (patient !== undefined) this.#patients.set(patient.join('\0'), patient);
  }

  /** How many old values have more than one new one. */
  several(of: 'uids' | 'patients'): number {
    const times = new Map<string, number>();
    for (const [old] of (of === 'uids' ? this.#uids : this.#patients).values())
      times.set(old, (times.get(old) ?? 0) + 1);
    return [...times.values()].filter((each) => each > 1).length;
  }

  csv(of: 'uids' | 'patients'): Iterable<string> {
    return mappingCsv((of === 'uids' ? this.#uids : this.#patients).values());
  }
}
