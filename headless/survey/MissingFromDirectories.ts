import { readDicomdir } from '../../src/dicom/read/readDicomdir';
import type { IgnoredFile } from '../../src/platform/SourceFile';
import { missingFrom, type MissingFiles } from '../../src/export/missingFrom';

/** What is there of the files that a DICOMDIR lists, by the number of the DICOMDIR; only the code where it cannot be read. */
type Told = { readonly id: number } & (MissingFiles | { readonly unreadable: string });

type MayBeDirectory = Pick<IgnoredFile, 'path' | 'id'> & Partial<Pick<IgnoredFile, 'reason' | 'bytes'>>;

/** Gathers the paths of an intake, to say at its end which files the DICOMDIRs in it list that did not come with them. */
export class MissingFromDirectories {
  readonly #paths: string[] = [];
  readonly #directories: { readonly path: string; readonly id: number; readonly blob: Blob }[] = [];

  add({ path, id, reason, bytes }: MayBeDirectory): void {
    this.#paths.push(path);
    if (reason === 'dicomdir' && bytes !== undefined) this.#directories.push({ path, id, blob: bytes });
  }

  async missing(): Promise<Told[]> {
    const told: Told[] = [];
    for (const { path, id, blob } of this.#directories) {
      const directory = await readDicomdir(blob);
      told.push(
        directory.kind === 'unreadable'
          ? { id, unreadable: directory.code }
          : { id, ...missingFrom(directory, path, this.#paths) },
      );
    }
    return told;
  }
}
