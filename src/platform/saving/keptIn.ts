import type { FolderFile } from './FolderFile';
import { BlobGone } from './saveFailureOf';

/** Bytes of each that are compared at once. */
const window = 4 * 1024 * 1024;

/**
 * The names of files that a save which was cut off left whole in a folder: every byte is compared. Undefined where something else lies
 * under what is to be saved, or nothing but folders: then it is not this save, and nothing may be written there. An empty file counts
 * as not there: the browser makes it before the first byte, and keeps what is written beside it until the file is closed.
 */
export async function keptIn(
  root: FileSystemDirectoryHandle,
  files: readonly FolderFile[],
): Promise<ReadonlySet<string> | undefined> {
  const wanted = new Map(files.map(({ name, blob }) => [name, blob]));
  const tops = new Set(files.map(({ name }) => name.split('/')[0]));
  const kept = new Set<string>();
  let empty = 0;
  let there = false;
  for await (const [path, handle] of entriesOf(root, '', tops)) {
    there = true;
    if (handle.kind === 'directory') continue;
    const blob = wanted.get(path);
    if (blob === undefined) {
      if (wanted.has(path.replace(/\.crswap$/, ''))) continue;
      return undefined;
    }
    const file = await (handle as FileSystemFileHandle).getFile();
    if (file.size === 0) empty++;
    else if (await isSame(file, blob)) kept.add(path);
    else return undefined;
  }
  return there && kept.size + empty === 0 ? undefined : kept;
}

/** All that lies under the names, at every depth. */
async function* entriesOf(
  folder: FileSystemDirectoryHandle,
  prefix: string,
  among?: ReadonlySet<string | undefined>,
): AsyncGenerator<readonly [path: string, handle: FileSystemHandle]> {
  for await (const [name, handle] of folder.entries()) {
    if (among?.has(name) === false) continue;
    yield [prefix + name, handle];
    if (handle.kind === 'directory') yield* entriesOf(handle, `${prefix}${name}/`);
  }
}

/** Whether two files have the same bytes. */
export async function isSame(there: Blob, blob: Blob): Promise<boolean> {
  if (there.size !== blob.size) return false;
  for (let at = 0; at < blob.size; at += window) {
    const [one, other] = await Promise.all([
      there.slice(at, at + window).arrayBuffer(),
      blob
        .slice(at, at + window)
        .arrayBuffer()
        .catch(() => {
          throw new BlobGone();
        }),
    ]);
    if (!isEqual(new Uint8Array(one), new Uint8Array(other))) return false;
  }
  return true;
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return one.length === other.length;
}
