import type { CleanCopy } from './CleanCopy';
import { centralHeader, endRecord, localHeader, type ZipEntry } from './zipRecords';

/** A file of a ZIP; its bytes are not looked at. */
export type ZipFile = CleanCopy & { readonly crc32: number };

/**
 * A ZIP of STORED entries (APPNOTE 4.3.6) as the parts of a Blob, one after the other: headers as bytes, files as the handles that they
 * are. Nothing is read, so that to save it costs what the browser's own copying costs. ZIP64 where it must be.
 */
export function* zipOf(files: Iterable<ZipFile>): Generator<Blob | Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, blob, crc32 } of files) {
    const entry: ZipEntry = { name: encoder.encode(name), size: blob.size, crc32, offset };
    const header = localHeader(entry);
    directory.push(centralHeader(entry));
    yield header;
    yield blob;
    offset += header.length + blob.size;
  }
  yield* directory;
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield endRecord({ entries: directory.length, offset, size });
}
