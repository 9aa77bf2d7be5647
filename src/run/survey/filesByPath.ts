import type { RemarkPlace } from './GatheredRemarks';

/** The files of each path. */
export function filesByPath(places: readonly RemarkPlace[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { file, path } of places) {
    const files = found.get(path);
    if (files === undefined) found.set(path, new Set([file]));
    else files.add(file);
  }
  return found;
}
