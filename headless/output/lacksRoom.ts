import { statfsSync } from 'node:fs';

/**
 * Where a disk has less room than copies will take: a line that says so before the first one is written. A copy is about as long as its source.
 * The run goes on all the same: copies of an earlier one may be there, and a disk that is full ends it with a clear word.
 *
 * @param bytes of the sources
 */
export function lacksRoom(folder: string, bytes: number): string | undefined {
  let free: number;
  try {
    const { bavail, bsize } = statfsSync(folder);
    free = bavail * bsize;
  } catch {
    // Not every file system tells.
    return undefined;
  }
  if (free >= bytes) return undefined;
  return `OUT has room for ${inMegabytes(free)} MB, and the copies take about ${inMegabytes(bytes)} MB`;
}

const inMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
