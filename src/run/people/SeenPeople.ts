import { foldName } from '../../deid/identity/foldName';
import type { PatientIdentity } from '../../deid/identity/PatientIdentity';
import type { DoubtfulPerson } from './Doubt';

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

  get list(): readonly DoubtfulPerson[] {
    return [...this.#seen.values()];
  }
}
