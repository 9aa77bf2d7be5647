import { program } from '../../src/dicom/dictionary/program';
import type { WholeFile } from '../disk/WholeFile';

/** A JSON of what a command found: files as they come, since a folder may hold many, then what is told of all of them. */
export class JsonList {
  readonly #file: WholeFile | undefined;
  #separator = '\n';

  /** @param file undefined where nobody wants it */
  constructor(file: WholeFile | undefined, head: object = {}) {
    this.#file = file;
    const text = JSON.stringify({ product: program.product, version: program.version, ...head }, null, 1);
    file?.write(`${text.slice(0, -2)},\n "files": [`);
  }

  add(entry: object): void {
    this.#file?.write(`${this.#separator}  ${JSON.stringify(entry)}`);
    this.#separator = ',\n';
  }

  finish(whole: object): void {
    this.#file?.write(`\n ],\n${JSON.stringify(whole, null, 1).slice(2)}\n`);
    this.#file?.finish();
  }

  drop(): void {
    this.#file?.drop();
  }
}
