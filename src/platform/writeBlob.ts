import { BlobGone } from './saveFailureOf';

/** Bytes that are written at once: few enough to show how far it is, so many that a call more or less does not count. */
const atOnce = 16 * 1024 * 1024;

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
    for (let at = 0; at < blob.size; at += atOnce) {
      const some = blob.slice(at, at + atOnce);
      try {
        await target.write(some);
      } catch (error) {
        throw (await isReadable(some)) ? error : new BlobGone();
      }
      done(Math.min(blob.size, at + atOnce));
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
