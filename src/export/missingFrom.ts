import type { Directory } from '../dicom/read/readDicomdir';
import { listedPaths } from './listedPaths';

/** How much of what a DICOMDIR lists is there. */
export interface MissingFiles {
  /** Files that it lists. */
  readonly listed: number;
  /** Numbers of the records whose file is not there, in order. */
  readonly missing: readonly number[];
}

/**
 * Which listed files are not among the files that came with a DICOMDIR (`listedPaths`).
 *
 * @param at path of the DICOMDIR itself, `/` between its parts
 * @param paths of all files of the intake, in the same form
 */
export function missingFrom(directory: Directory, at: string, paths: Iterable<string>): MissingFiles {
  const found = listedPaths(directory, at, paths);
  const missing = found.flatMap(({ record, path }) => (path === undefined ? record : []));
  return { listed: directory.files.length, missing };
}
