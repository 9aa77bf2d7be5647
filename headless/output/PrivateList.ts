import { existsSync } from 'node:fs';
import { privateListCsv, type PrivateRow } from '../../src/report/privateList';
import { realPath, within } from '../disk/folders';
import { WholeFile } from '../disk/WholeFile';
import { WrongUse } from '../disk/WrongUse';

/** Where the list of sources goes, for who must find a file of a report again. It is personal data and never lies with the copies. */
export class PrivateList {
  readonly #file: WholeFile;

  /** Throws WrongUse where the place lies in OUT, or would overwrite a file of IN or anything that is no such list. */
  constructor(path: string, input: string, output: string) {
    const real = realPath(path);
    if (within(output, real))
      throw new WrongUse('--private-list lies inside OUT: it would be passed on with the copies');
    if (within(input, real) && existsSync(real))
      throw new WrongUse('--private-list would overwrite a file of IN');
    this.#file = new WholeFile(real, /^id,path,state,reason\r\n/, '--private-list', 0o600);
  }

  /** Readable for its owner only. */
  write(rows: readonly PrivateRow[]): void {
    this.#file.write(privateListCsv(rows));
    this.#file.finish();
    console.error(
      'reinschrift: the private list is personal data: it names the source files, and their names may name people. Keep it apart from the copies and the report.',
    );
  }
}
