import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mappings } from '../../src/run/cleaning/Mappings';
import { realPath, within } from '../disk/folders';
import { WrongUse } from '../disk/WrongUse';

const names = ['uid_mapping.csv', 'patid_mapping.csv'] as const;

/** Old and new identities of a run, for who must be able to go back. They are personal data and never lie with the copies. */
export class MappingFiles {
  readonly #folder: string;

  /** Throws WrongUse where the folder lies in IN or OUT, or holds a mapping already. */
  constructor(folder: string, input: string, output: string) {
    this.#folder = realPath(folder);
    if (within(output, this.#folder))
      throw new WrongUse('--mapping lies inside OUT: it would be passed on with the copies');
    if (within(input, this.#folder)) throw new WrongUse('--mapping lies inside IN');
    if (names.some((name) => existsSync(join(this.#folder, name))))
      throw new WrongUse('--mapping holds mapping files already; they are not overwritten');
  }

  /** Readable for their owner only. */
  write(mappings: Mappings): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    for (const [name, of] of [
      [names[0], 'uids'],
      [names[1], 'patients'],
    ] as const) {
      const csv = [...mappings.csv(of)].join('');
      writeFileSync(join(this.#folder, name), csv, { flag: 'wx', mode: 0o600 });
      const several = mappings.several(of);
      if (several > 0)
        console.error(
          `reinschrift: ${name} has ${String(several)} old values in more than one row: each is two people, or no UID, and the list cannot say which file is meant`,
        );
    }
    console.error(
      'reinschrift: the mapping files are personal data: whoever has them knows who the copies are about. Keep them apart from the copies.',
    );
  }
}
