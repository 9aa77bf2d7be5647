import { joinedBlob } from '../../dicom/model/blobOf';
import { nativeBlob } from '../../packed/nativeBlob';
import { canChooseZip, chooseZip } from './chooseZip';
import type { ChosenFile } from './ChosenFile';
import { download } from './download';
import { between, checkReadable } from './handedOver';
import { saveFailureOf } from './saveFailureOf';
import type { SaveOutcome, Written } from './SaveOutcome';

/** A ZIP to be saved. */
export interface ZipSource {
  readonly files: number;
  /**
   * Its bytes as handles, in ZIPs that are whole by themselves and of at most `most` bytes each, where their files allow. Asked for once,
   * after the person chose where to.
   */
  readonly blobs: (most: number) => Promise<readonly Blob[]>;
}

/** Browsers without a save picker have kept Blobs of 2 GB and more in memory, or refused them. */
const mostAsDownload = 2e9;

/**
 * Saves a ZIP: where the browser has a save picker straight to disk, checked by size; elsewhere as a download, or as several. Call it in
 * a click. `done` hears how far it is.
 * @param name without the `.zip`
 */
export async function saveZip(
  zip: ZipSource,
  name: string,
  done: Written = () => undefined,
): Promise<SaveOutcome> {
  const chosen = canChooseZip() ? await chooseZip(name) : undefined;
  if (chosen !== undefined && 'kind' in chosen) return chosen;
  try {
    return await (chosen === undefined ? handOver(zip, name) : write(zip, chosen, done));
  } catch (error) {
    await chosen?.discard();
    return { kind: 'failed', code: saveFailureOf(error), saved: 0 };
  }
}

async function write({ files, blobs }: ZipSource, file: ChosenFile, done: Written): Promise<SaveOutcome> {
  const blob = joinedBlob(await blobs(Infinity));
  await file.write(blob, (bytes) => done(bytes, blob.size));
  const bytes = await file.close();
  if (bytes === undefined) return { kind: 'failed', code: 'different', saved: 0 };
  return { kind: 'saved', files, bytes, readBack: false };
}

async function handOver({ files, blobs }: ZipSource, name: string): Promise<SaveOutcome> {
  const zips = await blobs(mostAsDownload);
  for (const [at, zip] of zips.entries()) {
    await checkReadable(zip);
    if (at > 0) await between();
    download(await nativeBlob(zip), zips.length === 1 ? `${name}.zip` : `${name}-${String(at + 1)}.zip`);
  }
  return { kind: 'handed-over', files, zips: zips.length };
}
