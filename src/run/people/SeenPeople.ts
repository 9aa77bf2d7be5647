import { foldName } from '../../deid/identity/foldName';
import type { PatientIdentity } from '../../deid/identity/PatientIdentity';
import type { DoubtfulPerson } from './Doubt';

/** Who is named so far while files are read: a few of them, and how many there are. */
export interface SeenSoFar {
  readonly people: readonly SeenPerson[];
  readonly count: number;
}

export type SeenPerson = Pick<PatientIdentity, 'name' | 'birthDate'>;

/** So many people are named one by one. */
const few = 3;

/** Which patient keys, names, birth dates and sexes occur together, and in which files. */
export class SeenPeople {
  readonly #seen = new Map<string, DoubtfulPerson & { readonly files: number[] }>();

  add(file: number, { key, name, id, issuer, birthDate, sex }: PatientIdentity): void {
    const together = [key, foldName(name), birthDate, sex].join('\0');
    const seen = this.#seen.get(together);
    if (seen === undefined)
      this.#seen.set(together, { patient: key, name, id, issuer, birthDate, sex, files: [file] });
    else seen.files.push(file);
  }

  get soFar(): SeenSoFar {
    const people: SeenPerson[] = [];
    for (const { name, birthDate } of this.#seen.values()) {
      if (people.length === few) break;
      people.push({ name, birthDate });
    }
    return { people, count: this.#seen.size };
  }

  get list(): readonly DoubtfulPerson[] {
    return [...this.#seen.values()];
  }
}
