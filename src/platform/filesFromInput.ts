import { comparePaths } from './comparePaths';
import type { Entry } from './withLooks';

/** The files of a file input or a folder input, with their paths inside the chosen folder, in the order of these. */
export const filesFromInput = (files: FileList): Entry[] =>
  Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, blob: file })).sort((a, b) =>
    comparePaths(a.path, b.path),
  );
