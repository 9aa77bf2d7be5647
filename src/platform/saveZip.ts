import { download } from './download';
import { pickers, pickFailure } from './pickers';
import { BlobGone, saveFailureOf } from './saveFailureOf';
import type { SaveOutcome } from './SaveOutcome';
import { writeBlob } from './writeBlob';

/** A ZIP to be saved. */
export interface ZipSource {
  readonly files: number;
  /**
   * Its bytes as handles, in ZIPs that are whole by themselves and of at most `most` bytes each, where their files allow. Asked for once,
   * after the person chose where to.
   */
  readonly blobs: (most: number) => Promise<readonly Blob[]>;
}

const types = [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }];

/** Browsers without a save picker have kept Blobs of 2 GB and more in memory, or refused them. */
const mostAsDownload = 2e9;
/** Milliseconds between two downloads: Safari drops one that comes with another. */
const between = 1000;

/**
 * Saves a ZIP: where the browser has a save picker straight to disk, checked by size; elsewhere as a download, or as several. Call it in
 * a click. `done` hears which share is written.
 * @param name without the `.zip`
 */
export async function saveZip(
  zip: ZipSource,
  name: string,
  done: (share: number) => void = () => undefined,
): Promise<SaveOutcome> {
  let handle: FileSystemFileHandle | undefined;
  try {
    handle = await pickers.showSaveFilePicker?.({ suggestedName: `${name}.zip`, types });
  } catch (error) {
    return pickFailure(error);
  }
  try {
    return await (handle === undefined ? handOver(zip, name) : write(zip, handle, done));
  } catch (error) {
    return { kind: 'failed', code: saveFailureOf(error), saved: 0 };
  }
}

async function write(
  { files, blobs }: ZipSource,
  handle: FileSystemFileHandle,
  done: (share: number) => void,
): Promise<SaveOutcome> {
  const blob = new Blob([...(await blobs(Infinity))]);
  await writeBlob(await handle.createWritable(), blob, (bytes) => done(bytes / blob.size));
  const { size } = await handle.getFile();
  if (size !== blob.size) return { kind: 'failed', code: 'different', saved: 0 };
  return { kind: 'saved', files, bytes: size, readBack: false };
}

async function handOver({ files, blobs }: ZipSource, name: string): Promise<SaveOutcome> {
  const zips = await blobs(mostAsDownload);
  for (const [at, zip] of zips.entries()) {
    await check(zip);
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, between));
    download(zip, zips.length === 1 ? `${name}.zip` : `${name}-${String(at + 1)}.zip`);
  }
  return { kind: 'handed-over', files, zips: zips.length };
}

/** Places that are looked at before a ZIP is handed over. */
const looks = 16;

/** Whether the sources are still there, which the page is not told of a download: a stick that was pulled takes all of them. */
async function check(zip: Blob): Promise<void> {
  for (let look = 1; look <= looks; look++) {
    const at = Math.floor(((zip.size - 1) * look) / looks);
    try {
      await zip.slice(at, at + 1).arrayBuffer();
    } catch {
      throw new BlobGone();
    }
  }
}
