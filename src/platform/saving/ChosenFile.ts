import { writeBlob } from './writeBlob';

/** A file that a person chose to be written. Its bytes are there only when it was closed; what was not is thrown away by the browser. */
export class ChosenFile {
  readonly #handle: Handle;
  #target: Promise<FileSystemWritableFileStream> | undefined;
  #size = 0;
  #discarded = false;
  /** What went wrong first: whatever is tried on a broken stream afterwards fails with another error, which says nothing. */
  #failure: Promise<void> | undefined;

  constructor(handle: FileSystemFileHandle) {
    this.#handle = handle;
  }

  /** Writes behind what is there. Throws what the browser throws, or `BlobGone`. */
  async write(blob: Blob, done: (bytes: number) => void = () => undefined): Promise<void> {
    if (this.#discarded) throw new Error('discarded');
    await this.#try(async () => {
      this.#target ??= this.#handle.createWritable();
      await writeBlob(await this.#target, blob, done);
    });
    this.#size += blob.size;
  }

  async #try(step: () => Promise<void>): Promise<void> {
    const tried = step();
    try {
      await tried;
    } catch {
      this.#failure ??= tried;
    }
    await this.#failure;
  }

  /** Takes back all that was written. */
  async rewind(): Promise<void> {
    const target = await this.#target;
    await target?.truncate(0);
    await target?.seek(0);
    this.#size = 0;
  }

  /** Gives its size; where that is another one than was written, the file is taken away and there is none. */
  async close(): Promise<number | undefined> {
    await this.#try(async () => (await this.#target)?.close());
    const { size } = await this.#handle.getFile();
    if (size === this.#size) return size;
    await this.#handle.remove?.();
    return undefined;
  }

  /** Leaves nothing: neither what was written, nor the empty file that a picker makes. Never throws. */
  async discard(): Promise<void> {
    this.#discarded = true;
    try {
      await (await this.#target)?.abort();
    } catch {
      // It was never open, or is closed by what went wrong.
    }
    try {
      if ((await this.#handle.getFile()).size === 0) await this.#handle.remove?.();
    } catch {
      // It is gone, or the page may not touch it any more.
    }
  }
}

/** With what Chromium has besides, which TypeScript's DOM does not name. */
type Handle = FileSystemFileHandle & { readonly remove?: () => Promise<void> };
