import { mappingCsv, type Mapping } from '../../report/mappingCsv';

type Pair = readonly [old: string, fresh: string];

/** Old and new identities of a run, for who must be able to go back. Personal data: in memory until the person asks for it. */
export class Mappings {
  readonly #uids: Renamed = new Map();
  readonly #patients: Renamed = new Map();

  add({ patient, uids }: Mapping): void {
    for (const pair of uids) note(this.#uids, pair);
    // One number may have two people, each with a name of their own.
    if (patient !== undefined) note(this.#patients, patient);
  }

  /** How many old values have more than one new one. */
  several(of: 'uids' | 'patients'): number {
    return [...this.#of(of).values()].filter((fresh) => typeof fresh !== 'string').length;
  }

  csv(of: 'uids' | 'patients'): Iterable<string> {
    return mappingCsv(pairsIn(this.#of(of)));
  }

  #of(of: 'uids' | 'patients'): Renamed {
    return of === 'uids' ? this.#uids : this.#patients;
  }
}

/** Nearly every value has one new one: a set for each would take more memory than the values. */
type Renamed = Map<string, string | Set<string>>;

function note(renamed: Renamed, [old, fresh]: Pair): void {
  const known = renamed.get(old);
  if (known === undefined) renamed.set(old, fresh);
  else if (typeof known !== 'string') known.add(fresh);
  else if (known !== fresh) renamed.set(old, new Set([known, fresh]));
}

function* pairsIn(renamed: Renamed): Generator<Pair> {
  for (const [old, fresh] of renamed)
    for (const each of typeof fresh === 'string' ? [fresh] : fresh) yield [old, each];
}
