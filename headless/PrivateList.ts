import { existsSync, writeFileSync } from 'node:fs';
import { privateListCsv, type PrivateRow } from '../src/report/privateList';
import { realPath, within } from './folders';
import { WrongUse } from './WrongUse';

/** Where the list of sources goes, for who must find a file of a report again. It is personal data and never lies with the copies. */
export class PrivateList {
  readonly #path: string;

  /** Throws WrongUse where the place lies in OUT, or would overwrite a file of IN. */
  constructor(path: string, input: string, output: string) {
    this.#path = realPath(path);
    if (within(output, this.#path))
      throw new WrongUse('--private-list lies inside OUT: it would be passed on with the copies');
    if (within(input, this.#path) && existsSync(this.#path))
      throw new WrongUse('--private-list would overwrite a file of IN');
  }

  /** Readable for its owner only. */
  write(rows: readonly PrivateRow[]): void {
    writeFileSync(this.#path, privateListCsv(rows), { mode: 0o600 });
    console.error(
      'reinschrift: the private list is personal data: it names the source files, and their names may name people. Keep it apart from the copies and the report.',
    );
  }
}
