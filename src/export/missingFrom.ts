import type { Directory } from '../dicom/read/readDicomdir';

/** How much of what a DICOMDIR lists is there. */
export interface MissingFiles {
  /** Files that it lists. */
  readonly listed: number;
  /** Numbers of the records whose file is not there, in order. */
  readonly missing: readonly number[];
}

/**
 * Which listed files are not among the files that came with a DICOMDIR. Names are compared as discs and copies of them change
 * them: case, a version `;1` or a dot at the end do not count. Files that came without any folder are compared by their last
 * component.
 *
 * @param at path of the DICOMDIR itself, `/` between its parts
 * @param paths of all files of the intake, in the same form
 */
export function missingFrom(directory: Directory, at: string, paths: Iterable<string>): MissingFiles {
  const all = [...paths];
  const flat = all.every((path) => !path.includes('/'));
  const there = new Set(all.map(folded));
  const folder = at.slice(0, at.lastIndexOf('/') + 1);
  const missing: number[] = [];
  for (const { record, fileId } of directory.files) {
    const wanted = flat ? fileId.slice(fileId.lastIndexOf('/') + 1) : folder + fileId;
    if (!there.has(folded(wanted))) missing.push(record);
  }
  return { listed: directory.files.length, missing };
}

const folded = (path: string): string =>
  path
    .toUpperCase()
    .replace(/;\d{1,5}$/, '')
    .replace(/\.$/, '');
