import type { Directory } from '../dicom/read/readDicomdir';

/** A listed file, and what it is called among those that came; undefined where it did not come. */
export interface ListedPath {
  readonly record: number;
  readonly path: string | undefined;
}

/**
 * Where the files are that a DICOMDIR lists. Names are compared as discs and copies of them change them: case, a version `;1` or a dot at
 * the end do not count. Files that came without any folder are compared by their last component.
 *
 * @param at path of the DICOMDIR itself, `/` between its parts
 * @param paths of all files of the intake, in the same form
 */
export function listedPaths(directory: Directory, at: string, paths: Iterable<string>): ListedPath[] {
  const all = [...paths];
  const flat = all.every((path) => !path.includes('/'));
  const there = new Map(all.map((path) => [folded(path), path]));
  const folder = at.slice(0, at.lastIndexOf('/') + 1);
  return directory.files.map(({ record, fileId }) => {
    const wanted = flat ? fileId.slice(fileId.lastIndexOf('/') + 1) : folder + fileId;
    return { record, path: there.get(folded(wanted)) };
  });
}

const folded = (path: string): string =>
  path
    .toUpperCase()
    .replace(/;\d{1,5}$/, '')
    .replace(/\.$/, '');
