import { join } from 'node:path';
import { keyedIdentity } from '../../src/deid/identity/keyedIdentity';
import { readDicomdir } from '../../src/dicom/read/readDicomdir';
import { Dicomdir } from '../../src/export/Dicomdir';
import { CopyWriter } from '../lane/CopyWriter';
import type { SavedOutcome } from '../lane/FolderService';
import { inTurn } from '../../src/run/output/inTurn';

interface Result {
  readonly path: string;
  readonly outcome: SavedOutcome;
}

/** The DICOMDIR of a run: filled with every copy, in the order of the files, and written at the end. */
export class FileSet {
  readonly #directory = new Dicomdir();
  readonly #listed = new Set<string>();
  readonly #add = inTurn<Result>(({ path, outcome }) => {
    if (outcome.kind !== 'cleaning') return;
    const { listed } = this.#directory;
    this.#directory.add(path, outcome.entry);
    if (this.#directory.listed > listed) this.#listed.add(path);
  });

  /** @param turn number of the file among those that are cleaned, from 0 */
  add(turn: number, path: string, outcome: SavedOutcome): void {
    this.#add(turn, { path, outcome });
  }

  /** Writes DICOMDIR into OUT; throws where that fails. Its UID follows from the key and from the files that it lists. */
  async write(folders: { readonly output: string; readonly parts: string }, key: Uint8Array): Promise<void> {
    const uid = keyedIdentity(key).uid(['file-set', ...this.#directory.instances].join(' '));
    const blob = this.#directory.blob(uid);
    const told = await readDicomdir(blob);
    if (
      told.kind !== 'directory' ||
      !isSame(
        told.files.map(({ fileId }) => fileId),
        this.#listed,
      )
    )
      throw new Error('the DICOMDIR was not written: read again, it lists other files');
    const copy = new CopyWriter({
      path: join(folders.output, 'DICOMDIR'),
      part: join(folders.parts, 'DICOMDIR'),
      ledger: false,
      hash: false,
      readBack: true,
      listed: false,
      continues: false,
    });
    await copy.take(new Uint8Array(await blob.arrayBuffer()));
    const written = copy.finish(blob.size);
    copy.end();
    if (written.kind === 'failed') throw new Error(`the DICOMDIR was not written: ${written.code}`);
    const { listed, left } = this.#directory;
    console.log(
      `DICOMDIR lists ${String(listed)} files${left === 0 ? '' : `; ${String(left)} have no record`}`,
    );
  }
}

/** Whatever the order: a DICOMDIR lists by patient, study and series. */
const isSame = (told: readonly string[], listed: ReadonlySet<string>): boolean =>
  told.length === listed.size && told.every((path) => listed.has(path));
