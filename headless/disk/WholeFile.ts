import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname } from 'node:path';
import { whyNot } from './whyNot';
import { WrongUse } from './WrongUse';

/** Characters that are gathered before they are written. */
const gathered = 1024 * 1024;
const headLength = 1024;

/** What the JSON of our commands begins with. */
export const ownJson = /^\{\s*"product":\s*"Reinschrift"/;

/** What our pages to print begin with, by what they tell of: those of a cleaning of earlier versions by their title. */
export const ownHtml = {
  cleaning:
    /^<!doctype html>[^]*(<meta name="generator" content="Reinschrift [^>]*>\s*<meta name="kind" content="cleaning">|<title>Report of a cleaning<\/title>)/,
  audit:
    /^<!doctype html>[^]*<meta name="generator" content="Reinschrift [^>]*>\s*<meta name="kind" content="audit">/,
} as const;

/**
 * A report or list that has its name only when it is whole: what was there before stays until then, and where writing fails it stays
 * for good. Only an earlier one of the same kind is replaced. A device, such as /dev/null, is written to as it is.
 */
export class WholeFile {
  readonly #path: string;
  readonly #part: string;
  readonly #argument: string;
  readonly #mode: number;
  #file: number | undefined;
  #text = '';

  /**
   * @param kind what all files of this kind begin with
   * @param argument named where something else is there: that throws WrongUse
   */
  constructor(path: string, kind: RegExp, argument: string, mode = 0o666) {
    const there = statOf(path, argument);
    if (there?.isDirectory() === true) throw new WrongUse(`${argument} is a folder`);
    if (there?.isFile() === true && there.size > 0 && !kind.test(headOf(path)))
      throw new WrongUse(`${argument} exists and is no file of this kind; it is not overwritten`);
    try {
      accessSync(there?.isFile() === false ? path : dirname(path), constants.W_OK);
    } catch (error) {
      throw new Error(`${argument} cannot be written: ${whyNot(error)}`, { cause: error });
    }
    this.#path = path;
    this.#argument = argument;
    this.#part = there === undefined || there.isFile() ? `${path}.${String(process.pid)}.part` : path;
    this.#mode = mode;
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= gathered) this.#flush();
  }

  finish(): void {
    this.#flush();
    this.#trying((file) => {
      if (this.#isPart) fsyncSync(file);
      closeSync(file);
      this.#file = undefined;
      if (this.#isPart) renameSync(this.#part, this.#path);
    });
  }

  /** Takes away what was written and not finished. */
  drop(): void {
    if (this.#file === undefined) return;
    closeSync(this.#file);
    this.#file = undefined;
    if (this.#isPart) rmSync(this.#part, { force: true });
  }

  get #isPart(): boolean {
    return this.#part !== this.#path;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    this.#trying((file) => {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    });
  }

  #trying(use: (file: number) => void): void {
    try {
      use((this.#file ??= openSync(this.#part, 'w', this.#mode)));
    } catch (error) {
      this.drop();
      throw new Error(`${this.#argument} cannot be written: ${whyNot(error)}`, { cause: error });
    }
  }
}

function statOf(path: string, argument: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new Error(`${argument} cannot be written: ${whyNot(error)}`, { cause: error });
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(headLength);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, headLength, 0));
  } finally {
    closeSync(file);
  }
}
