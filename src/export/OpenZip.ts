import type { CleanCopy } from './CleanCopy';
import { centralHeader, endRecord, localHeader, type ZipEntry } from './zipRecords';

/** A file of a ZIP; its bytes are not looked at. */
export type ZipFile = CleanCopy & { readonly crc32: number };

type Bytes = Uint8Array<ArrayBuffer>;

/** A ZIP of STORED entries (APPNOTE 4.3.6) that files come into one by one, as parts of a Blob. ZIP64 where it must be. */
export class OpenZip {
  readonly #encoder = new TextEncoder();
  readonly #directory: Bytes[] = [];
  #offset = 0;

  /** What the next file adds: its header as bytes, and the handle that it is. */
  add({ name, blob, crc32 }: ZipFile): readonly [header: Bytes, file: Blob] {
    const entry: ZipEntry = {
      name: this.#encoder.encode(name),
      size: blob.size,
      crc32,
      offset: this.#offset,
    };
    const header = localHeader(entry);
    this.#directory.push(centralHeader(entry));
    this.#offset += header.length + blob.size;
    return [header, blob];
  }

  /** What comes behind the last file. */
  end(): readonly Bytes[] {
    const size = this.#directory.reduce((sum, { length }) => sum + length, 0);
    return [...this.#directory, endRecord({ entries: this.#directory.length, offset: this.#offset, size })];
  }
}
