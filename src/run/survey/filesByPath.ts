import type { RemarkPlaces } from './GatheredRemarks';

/** The files of each path. */
export function filesByPath({ files, paths }: RemarkPlaces): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [at, file] of files.entries()) {
    const path = paths[at] ?? '';
    const here = found.get(path);
    if (here === undefined) found.set(path, new Set([file]));
    else here.add(file);
  }
  return found;
}
