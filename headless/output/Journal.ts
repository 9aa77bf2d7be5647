import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, fstatSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Saved } from '../lane/FolderService';

/** A copy that is proven and has its name. */
export interface Noted {
  readonly file: number;
  /** When the source was last changed. */
  readonly changed: number;
  readonly outcome: Saved;
}

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;
/** Copies that are noted at once, and the milliseconds after which they are noted in any case: what is lost is made again. */
const most = 256;
const longest = 1000;

/**
 * What a run has made, so that it can go on where it was cut off: batches, each sealed with the key of the run (AES-256-GCM). Nobody
 * without the key reads what a file was, or forges a note; a batch that was cut off does not open, and what follows it is dropped.
 */
export class Journal {
  readonly #path: string;
  readonly #key: Buffer;
  readonly #run: Buffer;
  #file: number | undefined;
  #noted: Noted[] = [];
  #last = performance.now();

  /** @param run what must be equal where a note is of use */
  constructor(path: string, key: Uint8Array, run: string) {
    this.#path = path;
    this.#key = createHmac('sha256', key).update('reinschrift journal').digest();
    this.#run = Buffer.from(run);
  }

  /** What was noted before, in batches. Once all were taken, what does not open is cut off and the journal goes on behind the rest. */
  *before(): Generator<readonly Noted[]> {
    const file = (this.#file = openSync(this.#path, 'a+', 0o600));
    const { size } = fstatSync(file);
    let at = 0;
    for (;;) {
      const head = bytesAt(file, at, at + 4, size);
      const end = at + 4 + (head?.readUInt32LE() ?? 0);
      const sealed = head && bytesAt(file, at + 4, end, size);
      const noted = sealed && this.#opened(sealed);
      if (noted === undefined) break;
      yield noted;
      at = end;
    }
    ftruncateSync(file, at);
  }

  add(noted: Noted): void {
    this.#noted.push(noted);
    if (this.#noted.length >= most || performance.now() - this.#last >= longest) this.flush();
  }

  flush(): void {
    this.#last = performance.now();
    if (this.#noted.length === 0 || this.#file === undefined) return;
    const sealed = this.#sealed(this.#noted);
    this.#noted = [];
    const head = Buffer.alloc(4);
    head.writeUInt32LE(sealed.length);
    const bytes = Buffer.concat([head, sealed]);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    } catch {
      // The disk is full: the run says so by its copies. What stands behind a cut batch would be lost, so nothing more is noted.
      this.end();
    }
  }

  end(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #sealed(noted: readonly Noted[]): Buffer {
    const nonce = randomBytes(nonceLength);
    const seal = createCipheriv(cipher, this.#key, nonce).setAAD(this.#run);
    // Slices of a series have the same edits.
    const plain = deflateRawSync(serialize(noted), { level: 1 });
    return Buffer.concat([nonce, seal.update(plain), seal.final(), seal.getAuthTag()]);
  }

  #opened(sealed: Buffer): readonly Noted[] | undefined {
    try {
      const open = createDecipheriv(cipher, this.#key, sealed.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      open.setAAD(this.#run).setAuthTag(sealed.subarray(-tagLength));
      const plain = Buffer.concat([open.update(sealed.subarray(nonceLength, -tagLength)), open.final()]);
      return deserialize(inflateRawSync(plain)) as readonly Noted[];
    } catch {
      return undefined;
    }
  }
}

/** Undefined where the file ends before. */
function bytesAt(file: number, at: number, end: number, size: number): Buffer | undefined {
  if (end > size) return undefined;
  const bytes = Buffer.alloc(end - at);
  return readSync(file, bytes, 0, bytes.length, at) === bytes.length ? bytes : undefined;
}
