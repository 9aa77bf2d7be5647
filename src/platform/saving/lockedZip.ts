import { BlobReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { FolderFile } from './FolderFile';
import { pausing } from '../pausing';
import { BlobGone } from './saveFailureOf';

type Bytes = Uint8Array<ArrayBuffer>;

/** AES-256 (APPNOTE 7.2, AE-2). */
const strength = 3;
/** What a ZIP of ours says in place of a time: the first day that it can tell. */
const firstDay = new Date(1980, 0, 1);

/**
 * A ZIP whose entries are encrypted by AES-256, written piece by piece by zip.js. Copies go through in small pieces, between which the page stays
 * alive; nothing unencrypted is held. Without the password one sees the names and sizes of the copies. Throws what `write` throws, and `BlobGone`
 * where a copy cannot be read.
 * @param done hears how many bytes of copies are in
 */
export async function lockedZip(
  copies: readonly FolderFile[],
  password: string,
  write: (bytes: Bytes) => Promise<void>,
  done: (bytes: number) => void,
): Promise<void> {
  const pause = pausing();
  const failure: { of?: unknown } = {};
  const into = new WritableStream<Bytes>({
    write: async (bytes) => {
      try {
        await write(bytes);
      } catch (error) {
        failure.of = error;
        throw error;
      }
      await pause();
    },
  });
  const zip = new ZipWriter(into, {
    rawPassword: new TextEncoder().encode(password.normalize('NFC')),
    encryptionStrength: strength,
    level: 0,
    lastModDate: firstDay,
    extendedTimestamp: false,
    useWebWorkers: false,
  });
  let before = 0;
  try {
    for (const { name, blob } of copies) {
      const onprogress = (bytes: number): undefined => {
        done(before + Math.min(bytes, blob.size));
      };
      await zip.add(name, new BlobReader(blob), { onprogress });
      done((before += blob.size));
    }
    await zip.close();
  } catch {
    throw (failure.of as Error | undefined) ?? new BlobGone();
  }
}
