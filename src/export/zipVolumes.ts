import type { CleanCopy } from './CleanCopy';

/** More than both headers of a file take beside its name, those of ZIP64 included (APPNOTE 4.3.7, 4.3.12). */
const headers = 136;
const endRecords = 98;

/**
 * The files of several ZIPs, each whole by itself and of at most `most` bytes. Their order stays; a file that is too large for any such
 * ZIP gets one of its own.
 */
export function zipVolumes<Copy extends CleanCopy>(copies: readonly Copy[], most: number): Copy[][] {
  const volumes: Copy[][] = [];
  let size = 0;
  for (const copy of copies) {
    const { name, blob } = copy;
    // Twice in the ZIP, in UTF-8.
    const bytes = blob.size + headers + 2 * 3 * name.length;
    if (volumes.length === 0 || size + bytes > most) {
      volumes.push([]);
      size = endRecords;
    }
    volumes.at(-1)?.push(copy);
    size += bytes;
  }
  return volumes;
}
