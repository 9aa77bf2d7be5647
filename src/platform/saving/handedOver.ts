import { BlobGone } from './saveFailureOf';

/** Safari drops a download that comes with another. */
export const between = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 1000));

/** Places that are looked at before a file is handed over. */
const looks = 16;

/** Whether the sources are still there, which the page is not told of a download: a stick that was pulled takes all of them. */
export async function checkReadable(blob: Blob): Promise<void> {
  for (let look = 1; look <= looks; look++) {
    const at = Math.max(0, Math.floor(((blob.size - 1) * look) / looks));
    try {
      await blob.slice(at, at + 1).arrayBuffer();
    } catch {
      throw new BlobGone();
    }
  }
}
