import { BlobGone } from './saveFailureOf';

/** Bytes that are written at once: a Blob in one piece is written fastest, but somebody wants to see how far it is. */
export const writtenAtOnce = 128 * 1024 * 1024;

/**
 * Writes a Blob to a file and closes it; only then does the file exist. The browser copies: no byte passes through the page. On any error
 * the browser throws the half away and the error is thrown on; `BlobGone` where it was the source.
 * @param done hears the bytes written so far
 */
export async function writeBlob(
  target: FileSystemWritableFileStream,
  blob: Blob,
  done: (bytes: number) => void,
): Promise<void> {
  try {
    for (let at = 0; at < blob.size; at += writtenAtOnce) {
      const some = blob.slice(at, at + writtenAtOnce);
      try {
        await target.write(some);
      } catch (error) {
        throw (await isReadable(some)) ? error : new BlobGone();
      }
      done(Math.min(blob.size, at + writtenAtOnce));
    }
    await target.close();
  } catch (error) {
    await Promise.allSettled([target.abort()]);
    throw error;
  }
}

/** Browsers do not say whether it was the source or the target. */
async function isReadable(blob: Blob): Promise<boolean> {
  try {
    await blob.slice().arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
