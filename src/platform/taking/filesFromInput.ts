import { comparePaths } from './comparePaths';
import { inSteps } from '../inSteps';
import { sorted } from '../sorted';
import type { Entry } from './withLooks';

/**
 * The files of a file input or a folder input, with their paths inside the chosen folder, in the order of these. They are taken out of the
 * list before it returns, since an input forgets them when it is emptied.
 */
export const filesFromInput = (files: FileList): AsyncGenerator<Entry> => inOrder(Array.from(files));

async function* inOrder(files: readonly File[]): AsyncGenerator<Entry> {
  const entries = files.map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
  yield* await inSteps(sorted(entries, (a, b) => comparePaths(a.path, b.path)));
}
