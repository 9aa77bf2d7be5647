import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { DiskBlob } from './DiskBlob';

/** Fresh pixels of one file up to here stay in memory. */
const inMemory = 64 * 1024 * 1024;

/** Keeps fresh pixels until the copy is written: a few in memory, the rest in a file. */
export class Scratch {
  readonly #path: string;
  #file: number | undefined;
  #kept = 0;
  #written = 0;

  constructor(path: string) {
    this.#path = path;
  }

  keep = (bytes: Uint8Array<ArrayBuffer>): Blob => {
    if (this.#kept + bytes.length <= inMemory) {
      this.#kept += bytes.length;
      return new DiskBlob([bytes]);
    }
    this.#file ??= openSync(this.#path, 'wx');
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    const start = this.#written;
    this.#written += bytes.length;
    return DiskBlob.ofFile({ path: this.#path, start, end: this.#written });
  };

  remove(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    rmSync(this.#path, { force: true });
  }
}
