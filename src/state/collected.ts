import type { Given, GivenFile, SessionEffects } from './SessionEffects';

/** Files as they were given, not yet read. */
export interface Collected {
  readonly files: readonly CollectedFile[];
  /** Files in ZIPs that are no DICOM: they are not unpacked. */
  readonly unsearched: number;
}

export interface CollectedFile {
  /** Place in the list. */
  readonly id: number;
  readonly path: string;
  readonly blob: Blob;
  /** False for what is no DICOM by its first bytes. */
  readonly isDicom: boolean;
}

/** Takes in what was given and keeps all of it that has bytes: what is no DICOM may tell something, too. */
export async function collected(takeIn: SessionEffects['takeIn'], given: Given): Promise<Collected> {
  const blobs = new Map<string, Blob>();
  const files: CollectedFile[] = [];
  let unsearched = 0;
  const add = (path: string, blob: Blob, isDicom: boolean): unknown =>
    files.push({ id: files.length, path, blob, isDicom });
  for await (const file of takeIn(remembering(given, blobs))) {
    if (!('reason' in file)) add(file.path, file.blob, true);
    else {
      const blob = blobs.get(file.path) ?? file.directory;
      if (blob === undefined) unsearched++;
      else add(file.path, blob, false);
    }
  }
  return { files, unsearched };
}

async function* remembering(given: Given, blobs: Map<string, Blob>): AsyncGenerator<GivenFile> {
  for await (const file of given) {
    if (file.blob !== undefined) blobs.set(file.path, file.blob);
    yield file;
  }
}
