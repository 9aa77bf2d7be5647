import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mappingCsv, type Mapping } from '../src/report/mappingCsv';
import { realPath, within } from './folders';
import { WrongUse } from './WrongUse';

const names = ['uid_mapping.csv', 'patid_mapping.csv'] as const;

/** Old and new identities of a run, for who must be able to go back. They are personal data and never lie with the copies. */
export class MappingFiles {
  readonly #folder: string;
  readonly #uids = new Map<string, string>();
  readonly #patients = new Map<string, string>();

  /** Throws WrongUse where the folder lies in IN or OUT, or holds a mapping already. */
  constructor(folder: string, input: string, output: string) {
    this.#folder = realPath(folder);
    if (within(output, this.#folder))
      throw new WrongUse('--mapping lies inside OUT: it would be passed on with the copies');
    if (within(input, this.#folder)) throw new WrongUse('--mapping lies inside IN');
    if (names.some((name) => existsSync(join(this.#folder, name))))
      throw new WrongUse('--mapping holds mapping files already; they are not overwritten');
  }

  add(mapping: Mapping | undefined): void {
    for (const [old, fresh] of mapping?.uids ?? []) this.#uids.set(old, fresh);
    if (mapping?.patient !== undefined) this.#patients.set(...mapping.patient);
  }

  /** Readable for their owner only. */
  write(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    for (const [name, pairs] of [
      [names[0], this.#uids],
      [names[1], this.#patients],
    ] as const)
      writeFileSync(join(this.#folder, name), [...mappingCsv(pairs)].join(''), { flag: 'wx', mode: 0o600 });
    console.error(
      'reinschrift: the mapping files are personal data: whoever has them knows who the copies are about. Keep them apart from the copies.',
    );
  }
}
