import { ahead } from './ahead';
import { comparePaths } from './comparePaths';
import type { Entry } from './withLooks';

/**
 * The files of a drop, folders walked, in the order of their paths: systems give the items in any order. Call it inside the drop event: all items are taken before it returns, since the
 * browser empties them at the first await. What cannot be opened or listed comes without a Blob, so that it gets a row.
 */
export function filesFromDrop(transfer: DataTransfer): AsyncGenerator<Entry> {
  const items = Array.from(transfer.items).filter((item) => item.kind === 'file');
  const roots = items.map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  return walkRoots(roots.filter((root) => root !== null));
}

async function* walkRoots(roots: readonly (FileSystemEntry | File)[]): AsyncGenerator<Entry> {
  for (const root of [...roots].sort(byPath)) {
    if (root instanceof File) yield { path: root.name, blob: root };
    else yield* walk([root]);
  }
}

/** Files opened at once. */
const opened = 100;

const pathOf = (root: FileSystemEntry | File): string => (root instanceof File ? root.name : root.fullPath);
const byPath = (a: FileSystemEntry | File, b: FileSystemEntry | File): number =>
  comparePaths(pathOf(a), pathOf(b));

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));

/** The next children of a folder: Chromium gives 100 at a time. Undefined where the folder cannot be listed. */
const nextOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[] | undefined> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve(undefined)));

async function* walk(siblings: readonly FileSystemEntry[]): AsyncGenerator<Entry> {
  const open = async (entry: FileSystemEntry) => ({
    entry,
    blob: isFile(entry) ? await fileOf(entry) : undefined,
  });
  for await (const { entry, blob } of ahead(siblings, opened, open)) {
    const path = entry.fullPath.replace(/^\//, '');
    if (isDirectory(entry)) yield* walkFolder(entry, path);
    else yield { path, blob };
  }
}

async function* walkFolder(folder: FileSystemDirectoryEntry, path: string): AsyncGenerator<Entry> {
  const { children, whole } = await listed(folder);
  if (!whole) yield { path, blob: undefined, unopened: 'unreadable-folder' };
  // Browsers have been seen to leave out portions of a hundred: it is listed once more while its files are opened.
  const again = whole ? listed(folder) : undefined;
  yield* walk(children.sort(byPath));
  if (again === undefined) return;
  const second = await again;
  const known = new Set(children.map(({ fullPath }) => fullPath));
  const more = second.children.filter(({ fullPath }) => !known.has(fullPath));
  yield* walk(more.sort(byPath));
  // Who loses some may lose more: nobody knows whether all are there now.
  if (!second.whole || second.children.length !== children.length || more.length > 0)
    yield { path, blob: undefined, unopened: 'folder-differs' };
}

/** The children of a folder, and whether it could be listed to its end. */
async function listed(
  folder: FileSystemDirectoryEntry,
): Promise<{ readonly children: FileSystemEntry[]; readonly whole: boolean }> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await nextOf(reader);
    if (some === undefined || some.length === 0) return { children, whole: some !== undefined };
    children.push(...some);
  }
}
