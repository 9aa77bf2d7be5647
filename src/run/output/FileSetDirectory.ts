import { keyedIdentity } from '../../deid/identity/keyedIdentity';
import { Dicomdir } from '../../export/Dicomdir';
import type { DirectoryEntry } from '../../export/DirectoryEntry';
import { inTurn } from './inTurn';

interface Copy {
  readonly path: string;
  /** Undefined where a DICOMDIR has no record for such a file. */
  readonly entry: DirectoryEntry | undefined;
}

/** The directory of clean copies as a file-set (PS3.10 section 8), made from the copies alone, in the order of their names. */
export class FileSetDirectory {
  readonly #directory = new Dicomdir();
  readonly #listed = new Set<string>();
  readonly #add = inTurn<{ readonly copy: Copy | undefined }>(({ copy }) => {
    if (copy === undefined) return;
    const { listed } = this.#directory;
    this.#directory.add(copy.path, copy.entry);
    if (this.#directory.listed > listed) this.#listed.add(copy.path);
  });

  /**
   * Takes copies in any order.
   * @param turn the how manieth of all by name, from 0 without a gap
   * @param copy undefined where there is none
   */
  add(turn: number, copy: Copy | undefined): void {
    this.#add(turn, { copy });
  }

  /** Paths of the copies with a record. */
  get listed(): ReadonlySet<string> {
    return this.#listed;
  }

  /** How many copies have none. */
  get left(): number {
    return this.#directory.left;
  }

  /** The DICOMDIR; its UID follows from the key and from the files that it lists. */
  blob(key: Uint8Array): Blob {
    const uid = keyedIdentity(key).uid(['file-set', ...this.#directory.instances].join(' '));
    return this.#directory.blob(uid);
  }
}
