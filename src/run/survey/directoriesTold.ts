import type { Directory } from '../../dicom/read/readDicomdir';
import type { Unreadable } from '../../dicom/model/Part10';
import { missingFrom, type MissingFiles } from '../../export/missingFrom';
import type { Failed } from '../../file/outcomes';
import type { DoubtfulPerson } from '../people/Doubt';
import { listedOtherwise, type ListedOtherwise } from '../people/listedOtherwise';
import type { RunFile } from '../RunFile';

/** A DICOMDIR among the files of an intake. */
export interface FoundDirectory {
  /** `RunFile.id` */
  readonly file: number;
  readonly path: string;
  readonly blob: Blob;
}

/** What is there of the files that a DICOMDIR lists. Numbers only: the names that it lists can say whom they are about. */
export type DirectoryTold = { readonly file: number } & (
  ({ readonly kind: 'read' } & MissingFiles) | { readonly kind: 'unreadable'; readonly code: string }
);

/** `readDicomdir`, wherever it runs. */
export type ReadDirectory = (directory: Blob) => Promise<Directory | Unreadable | Failed>;

/** Which of the files that DICOMDIRs list did not come with them. A copy is then not all of what was on the disc, and somebody should know. */
export async function directoriesTold(
  directories: readonly FoundDirectory[],
  files: readonly RunFile[],
  read: ReadDirectory,
): Promise<DirectoryTold[]> {
  const told: DirectoryTold[] = [];
  for (const { file, path, blob } of directories.toSorted((a, b) => a.file - b.file)) {
    const directory = await read(blob);
    told.push(
      directory.kind === 'directory'
        ? { file, kind: 'read', ...missingFrom(directory, path, pathsBelow(path, files).keys()) }
        : { file, kind: 'unreadable', code: directory.code },
    );
  }
  return told;
}

/** Where DICOMDIRs and the files that they list name different people. */
export async function directoriesOtherwise(
  directories: readonly FoundDirectory[],
  files: readonly RunFile[],
  people: readonly DoubtfulPerson[],
  read: ReadDirectory,
): Promise<ListedOtherwise[]> {
  if (directories.length === 0) return [];
  const told: ListedOtherwise[] = [];
  for (const { path, blob } of directories.toSorted((a, b) => a.file - b.file)) {
    const directory = await read(blob);
    if (directory.kind !== 'directory') continue;
    const below = pathsBelow(path, files);
    for (const each of listedOtherwise(directory, path, below, people)) told.push(each);
  }
  return told;
}

/** What a DICOMDIR lists lies in its own folder or below: of a hundred discs, each looks through its own files only. */
function pathsBelow(path: string, files: readonly RunFile[]): ReadonlyMap<string, number> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return new Map(files.flatMap((file) => (file.path.startsWith(folder) ? [[file.path, file.id]] : [])));
}
