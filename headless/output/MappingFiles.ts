import {
  accessSync,
  constants,
  existsSync,
  fsyncSync,
  closeSync,
  mkdirSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Mappings } from '../../src/run/cleaning/Mappings';
import { realPath, within } from '../disk/folders';
import { placeFile } from '../disk/placeFile';
import { whyNot } from '../disk/whyNot';
import { WrongUse } from '../disk/WrongUse';

const names = ['uid_mapping.csv', 'patid_mapping.csv'] as const;

/** Old and new identities of a run, for who must be able to go back. They are personal data and never lie with the copies. */
export class MappingFiles {
  readonly #folder: string;

  /** Throws WrongUse where the folder lies in IN or OUT, is a file, or holds a mapping already: before anything is cleaned. */
  constructor(folder: string, input: string, output: string) {
    this.#folder = realPath(folder);
    if (within(output, this.#folder))
      throw new WrongUse('--mapping lies inside OUT: it would be passed on with the copies');
    if (within(input, this.#folder)) throw new WrongUse('--mapping lies inside IN');
    if (statSync(this.#folder, { throwIfNoEntry: false })?.isDirectory() === false)
      throw new WrongUse('--mapping is a file; it must be a folder');
    if (names.some((name) => existsSync(join(this.#folder, name))))
      throw new WrongUse('--mapping holds mapping files already; they are not overwritten');
    trying(() => accessSync(nearest(this.#folder), constants.W_OK));
  }

  /** Readable for their owner only. */
  write(mappings: Mappings): void {
    trying(() => mkdirSync(this.#folder, { recursive: true, mode: 0o700 }));
    for (const [name, of] of [
      [names[0], 'uids'],
      [names[1], 'patients'],
    ] as const) {
      const csv = [...mappings.csv(of)].join('');
      trying(() => writeWhole(join(this.#folder, name), csv));
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

/** Throws in words what went wrong. */
function trying(does: () => void): void {
  try {
    does();
  } catch (error) {
    throw new Error(`--mapping cannot be written: ${whyNot(error)}`, { cause: error });
  }
}

/** It has its name only when it is whole, and replaces nothing. */
function writeWhole(path: string, text: string): void {
  const part = `${path}.${String(process.pid)}.part`;
  try {
    const file = openSync(part, 'wx', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    placeFile(part, path);
  } finally {
    rmSync(part, { force: true });
  }
}

/** The folder itself, or the nearest above it that is there. */
const nearest = (folder: string): string =>
  existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
