import { mkdirSync, realpathSync } from 'node:fs';
import { within } from '../disk/folders';
import type { NotSaved } from '../lane/FolderService';

/** Makes folders below OUT once. Tells where that fails, or where a symbolic link in OUT leads out of it. */
export function folderMaker(output: string): (folder: string) => NotSaved | undefined {
  const made = new Map<string, NotSaved | undefined>();
  return (folder) => {
    if (made.has(folder)) return made.get(folder);
    let failure: NotSaved | undefined;
    try {
      mkdirSync(folder, { recursive: true });
      if (!within(output, realpathSync(folder))) failure = notSaved('not-saved');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // A file where a folder is wanted.
      const exists = code === 'EEXIST' || code === 'ENOTDIR';
      failure = notSaved(exists ? 'exists' : code === 'ENOSPC' ? 'disk-full' : 'not-saved');
    }
    made.set(folder, failure);
    return failure;
  };
}

const notSaved = (code: NotSaved['code']): NotSaved => ({ kind: 'failed', code });
