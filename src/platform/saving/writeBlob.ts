import { PackedBlob } from '../../packed/PackedBlob';
import { BlobGone, NotTaken } from './saveFailureOf';

/** Bytes that are written at once: a Blob in one piece is written fastest, but somebody wants to see how far it is. */
export const writtenAtOnce = 128 * 1024 * 1024;
/** What is unpacked on the way passes through the page. */
const unpackedAtOnce = 8 * 1024 * 1024;

/**
 * Writes a Blob to a file behind what is there, and does not close it. The browser copies, and no byte passes through the page
 * but of what is packed in an archive. Throws what the browser throws; `BlobGone` where it was the source, `NotTaken` where it was not
 * and the browser says it was.
 * @param done hears the bytes written so far
 */
export async function writeBlob(
  target: Pick<FileSystemWritableFileStream, 'write'>,
  blob: Blob,
  done: (bytes: number) => void,
): Promise<void> {
  const step = blob instanceof PackedBlob ? unpackedAtOnce : writtenAtOnce;
  for (let at = 0; at < blob.size; at += step) {
    const some = blob.slice(at, at + step);
    try {
      await target.write(some instanceof PackedBlob ? await some.bytes() : some);
    } catch (error) {
      throw (await isReadable(some)) ? ofTarget(error) : new BlobGone();
    }
    done(Math.min(blob.size, at + step));
  }
}

/** A full disk breaks the pipe through which Chromium reads the source, and it may be that end which it tells of. */
const ofTarget = (error: unknown): unknown =>
  error instanceof Error && error.name === 'NotReadableError' ? new NotTaken() : error;

/** Browsers do not say whether it was the source or the target. */
async function isReadable(blob: Blob): Promise<boolean> {
  try {
    await blob.slice().arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
