import type { RunFile } from '../RunFile';

/**
 * From which disc each readable file came: by the folder that was given, or by those in it where one folder held them all. What lay beside
 * the folders is a disc without a label. Labels are as somebody wrote them, and may name anybody.
 */
export function discsOf(
  files: readonly Pick<RunFile, 'id' | 'path' | 'facts'>[],
): ReadonlyMap<number, string> {
  const told = files
    .filter(({ facts }) => facts !== undefined)
    .map(({ id, path }) => ({ id, folders: path.split('/').slice(0, -1) }));
  const tops = new Set(told.map(({ folders }) => folders[0] ?? ''));
  const seconds = new Set(told.map(({ folders }) => folders[1]));
  // One folder that holds discs, not one disc that holds its folders: these are called as DICOM media call them.
  const isShelf = tops.size === 1 && seconds.size > 1 && ![...seconds].some(isOnMedium);
  return new Map(told.map(({ id, folders }) => [id, folders[isShelf ? 1 : 0] ?? '']));
}

/** Folders of a medium itself, and of what is no folder at all (PS3.10 8.2, PS3.12 F). */
const isOnMedium = (folder: string | undefined): boolean =>
  folder === undefined ||
  /^(dicom|images?|img|data|pat\d*|st[u\d]\d*|se[r\d]\d*|dir\d*|\d{8})$/i.test(folder);

/** From how many discs they came. */
export const countDiscs = (files: Parameters<typeof discsOf>[0]): number =>
  new Set(discsOf(files).values()).size;
