import { BlobReader, ZipReader, type FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';

/** What is kept of an entry of a ZIP: a directory has hundreds of thousands. */
export interface PackedFile {
  readonly filename: string;
  /** Of its local header. */
  readonly offset: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  /** APPNOTE 4.4.5. */
  readonly method: number;
  readonly crc32: number;
  /** Of one with a password: what zip.js decrypts it by. */
  readonly locked: FileEntry | undefined;
}

export interface ZipDirectory {
  /** Entries but for folders, in the order of the directory. */
  readonly files: readonly PackedFile[];
  /** The name of a folder with bytes behind it. */
  readonly hasFilledFolder: boolean;
  /** Of the first local header. */
  readonly start: number;
}

/**
 * The directory of a ZIP (APPNOTE 4.3.12), ZIP64 ones too: of each entry only what opens it, and of more files than `most` the first of them, one more than that.
 * Throws what zip.js throws where there is none, or where it is damaged.
 */
export async function zipDirectory(zip: Blob, most: number): Promise<ZipDirectory> {
  const files: PackedFile[] = [];
  let hasFilledFolder = false;
  let start = Infinity;
  const entries = new ZipReader(new BlobReader(zip), { strictness: 'tolerant' }).getEntriesGenerator();
  for await (const entry of entries) {
    const {
      filename,
      offset,
      compressedSize,
      uncompressedSize,
      compressionMethod: method,
      crc32 = 0,
    } = entry;
    start = Math.min(start, offset);
    if (entry.directory) hasFilledFolder ||= uncompressedSize > 0;
    else {
      const locked = entry.encrypted ? entry : undefined;
      files.push({ filename, offset, compressedSize, uncompressedSize, method, crc32, locked });
    }
    if (files.length > most) break;
  }
  return { files, hasFilledFolder, start };
}
