/** More than this no browser tells of itself, however much there is. */
const cap = 10 * 2 ** 30;

/**
 * Bytes that the browser grants this page on its own disk, where that tells something of the disk: browsers name a share of its size, or
 * the cap. Undefined where nobody can say. Of a folder or a file that a person chooses, no browser tells how much room there is.
 */
export async function roomTold(): Promise<number | undefined> {
  try {
    const { quota = cap, usage = 0 } = await navigator.storage.estimate();
    return quota - usage >= cap ? undefined : quota - usage;
  } catch {
    return undefined;
  }
}
