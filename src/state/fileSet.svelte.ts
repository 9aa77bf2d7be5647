import { timeoutFor } from '../lanes/timeoutFor';
import type { CleanCopy } from '../export/CleanCopy';
import type { Lanes } from '../run/Lanes';

export type FileSetState = 'off' | 'building' | 'ready' | 'failed';

/** The clean copies as a file-set with a directory of its own (PS3.10 section 8), made from the copies alone. */
export class FileSet {
  state = $state<FileSetState>('off');
  /** Copies that have no record in the directory. */
  left = $state(0);
  #directory: CleanCopy | undefined;
  #abort = new AbortController();

  /** The DICOMDIR beside the copies; undefined as long as it is not there. */
  get directory(): CleanCopy | undefined {
    return this.state === 'ready' ? this.#directory : undefined;
  }

  /** @param copies under the names that they have in the file-set, in the order of these */
  async build(pool: Lanes['pool'], copies: readonly CleanCopy[], key: Uint8Array): Promise<void> {
    this.forget();
    const { signal } = this.#abort;
    this.state = 'building';
    try {
      // Few ask for one: the page is there sooner without it.
      const { FileSetDirectory } = await import('../run/output/FileSetDirectory');
      const directory = new FileSetDirectory();
      await pool.runAll(copies.entries(), (service, [, { blob }]) => service.directoryEntry(blob), {
        signal,
        timeoutOf: ([, { blob }]) => timeoutFor(blob.size),
        onResult: (outcome, [turn, { name }]) => {
          if (outcome.kind !== 'entry') throw new Error(outcome.code);
          directory.add(turn, { path: name, entry: outcome.entry });
        },
      });
      signal.throwIfAborted();
      this.#directory = { name: 'DICOMDIR', blob: directory.blob(key) };
      this.left = directory.left;
      this.state = 'ready';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }

  forget(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#directory = undefined;
    this.left = 0;
    this.state = 'off';
  }
}
