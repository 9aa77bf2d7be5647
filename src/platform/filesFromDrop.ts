import type { Entry } from './withHeads';

/**
 * The files of a drop, folders walked. Call it inside the drop event: all items are taken before it returns, since the
 * browser empties them at the first await. What cannot be opened or listed comes without a Blob, so that it gets a row.
 */
export function filesFromDrop(transfer: DataTransfer): AsyncGenerator<Entry> {
  const items = Array.from(transfer.items).filter((item) => item.kind === 'file');
  const roots = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  return walkRoots(roots.filter((root) => root !== null));
}

async function* walkRoots(roots: readonly (FileSystemEntry | File)[]): AsyncGenerator<Entry> {
  for (const root of roots) {
    if (root instanceof File) yield { path: root.name, blob: root };
    else yield* walk([root]);
  }
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/** The next children of a folder: Chromium gives 100 at a time. Undefined where the folder cannot be listed. */
const nextOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[] | undefined> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve(undefined)));

async function* walk(siblings: readonly FileSystemEntry[]): AsyncGenerator<Entry> {
  const opened = siblings.map((entry) => (isFile(entry) ? fileOf(entry) : undefined));
  for (const [index, entry] of siblings.entries()) {
    const path = entry.fullPath.replace(/^\//, '');
    if (isDirectory(entry)) yield* walkFolder(entry, path);
    else yield { path, blob: await opened[index] };
  }
}

async function* walkFolder(folder: FileSystemDirectoryEntry, path: string): AsyncGenerator<Entry> {
  const reader = folder.createReader();
  for (;;) {
    const some = await nextOf(reader);
    if (some === undefined) yield { path, blob: undefined, unopened: 'unreadable-folder' };
    if (some === undefined || some.length === 0) return;
    yield* walk(some);
  }
}
