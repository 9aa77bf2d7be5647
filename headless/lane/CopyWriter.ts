import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  lstatSync,
  write,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Tee } from '../../src/verify/cleaning/Tee';
import type { NotSaved, Target } from './FolderService';
import { placeFile } from '../disk/placeFile';

/** Bytes that are held at once while a copy is read back. */
const window = 8 * 1024 * 1024;
/** From here on it pays to let another thread write. */
const worthAThread = 1024 * 1024;
const writeApart = promisify(write);

export interface Written {
  readonly kind: 'written';
  readonly sha256: string | undefined;
  readonly crc: number | undefined;
  readonly readBack: number;
}

/**
 * Writes a clean copy while its bytes are verified, under another name. Only `finish` gives it its own, when its size is right; nothing
 * half-written and nothing unproven ever has the name of a copy, and nothing that is there is replaced. With `readBack` the file is read
 * again and its hash compared with that of the verified bytes.
 */
export class CopyWriter {
  readonly #target: Target;
  #hash: Hash | undefined;
  #crc: number | undefined;
  #file: number | undefined;
  #left = false;
  #size = 0;
  #failure: NotSaved | undefined;

  constructor(target: Target) {
    this.#target = target;
    this.#begin();
    this.take.again = () => {
      this.#begin();
      this.#size = 0;
      try {
        this.#close();
        rmSync(target.part, { force: true });
      } catch (error) {
        this.#fail(error);
      }
    };
  }

  /** The next bytes. Says what went wrong in `finish`: that a disk is full is no fault of the copy. */
  take: Tee = (bytes: Uint8Array): Promise<void> | undefined => {
    if (this.#failure !== undefined) return undefined;
    try {
      if (this.#file === undefined) {
        this.#file = openSync(this.#target.part, 'wx');
        this.#left = true;
      }
      this.#size += bytes.length;
      if (bytes.length >= worthAThread) return this.#takeApart(this.#file, bytes);
      this.#digest(bytes);
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      this.#fail(error);
    }
    return undefined;
  };

  async #takeApart(file: number, bytes: Uint8Array): Promise<void> {
    try {
      const writing = writeApart(file, bytes, 0, bytes.length, null);
      this.#digest(bytes);
      for (let { bytesWritten: at } = await writing; at < bytes.length;)
        at += (await writeApart(file, bytes, at, bytes.length - at, null)).bytesWritten;
    } catch (error) {
      this.#fail(error);
    }
  }

  #begin(): void {
    this.#hash = newHash(this.#target);
    this.#crc = this.#target.crc === true ? 0 : undefined;
  }

  #digest(bytes: Uint8Array): void {
    this.#hash?.update(bytes);
    if (this.#crc !== undefined) this.#crc = crc32(bytes, this.#crc);
  }

  #fail(error: unknown): void {
    const isFull = codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT';
    this.#failure = { kind: 'failed', code: isFull ? 'disk-full' : 'not-saved' };
  }

  /** @param size that the verified copy has */
  finish(size: number): Written | NotSaved {
    const { part, path, hash, readBack, continues } = this.#target;
    try {
      if (this.#failure !== undefined) return this.#failure;
      if (this.#file === undefined || this.#size !== size || fstatSync(this.#file).size !== size)
        throw new Error('size');
      this.#close();
      if (continues && isSame(path, part)) rmSync(part);
      else if (continues && isEmpty(path)) renameSync(part, path);
      else placeFile(part, path);
      this.#left = false;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return { kind: 'failed', code: 'exists' };
      this.#fail(error);
    }
    if (this.#failure !== undefined) return this.#failure;
    const sha256 = this.#hash?.digest('hex');
    const crc = this.#crc;
    if (!readBack) return { kind: 'written', sha256, crc, readBack: 0 };
    const before = performance.now();
    if (hashOf(path) !== sha256) {
      rmSync(path, { force: true });
      return { kind: 'failed', code: 'read-back-differs' };
    }
    return { kind: 'written', sha256: hash ? sha256 : undefined, crc, readBack: performance.now() - before };
  }

  /** Removes what was written and not finished. */
  end(): void {
    if (!this.#left) return;
    this.#close();
    this.#left = false;
    rmSync(this.#target.part, { force: true });
  }

  #close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) closeSync(file);
  }
}

const newHash = ({ hash, readBack }: Target): Hash | undefined =>
  hash || readBack ? createHash('sha256') : undefined;

function hashOf(path: string): string | undefined {
  const hash = createHash('sha256');
  const bytes = new Uint8Array(window);
  try {
    const file = openSync(path, 'r');
    try {
      for (let read = 1; read > 0;) {
        read = readSync(file, bytes, 0, window, null);
        hash.update(bytes.subarray(0, read));
      }
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

function isSame(path: string, part: string): boolean {
  const there = hashOf(path);
  return there !== undefined && there === hashOf(part);
}

/** A name that was taken for a copy which never came: by `placeWithoutLinks`, or before the power failed. */
const isEmpty = (path: string): boolean => {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there?.isFile() === true && there.size === 0;
};

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
