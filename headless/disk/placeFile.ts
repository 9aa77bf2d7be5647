import { closeSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs';

/** What a file system without hard links says: FAT, exFAT, some shares. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL']);

/** Gives a whole file its own name, at once, and never replaces anything: throws EEXIST where something is there. */
export function placeFile(part: string, path: string): void {
  try {
    linkSync(part, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && noLinks.has(String(error.code)))) throw error;
    placeWithoutLinks(part, path);
    return;
  }
  try {
    // Looks not first what it is, as `rmSync` does.
    unlinkSync(part);
  } catch {
    rmSync(part, { force: true });
  }
}

/** The name is taken first, by an empty file of our own; only that is replaced. */
export function placeWithoutLinks(part: string, path: string): void {
  closeSync(openSync(path, 'wx'));
  try {
    renameSync(part, path);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}
