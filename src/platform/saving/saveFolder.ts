import { sha256 } from '@noble/hashes/sha2.js';
import { copyInto } from './copyInto';
import type { FolderFile } from './FolderFile';
import { keptIn } from './keptIn';
import { pickers, pickFailure } from './pickers';
import { saveFailureOf } from './saveFailureOf';
import type { SaveFailure, SaveOutcome, Written } from './SaveOutcome';

export interface FolderOptions {
  /** Of a folder for the copies where others lie already; without one, they are refused there. */
  readonly name?: string;
  /** Reads each written file again and compares its SHA-256 with that of what was written. */
  readonly readBack: boolean;
  readonly done?: Written;
}

/** True where files can be saved into a folder here. */
export const canSaveFolder = (): boolean => pickers.showDirectoryPicker !== undefined;

/**
 * Saves clean copies into a folder that the person chooses; call it in a click. Nothing is overwritten: what lies there with the same
 * bytes is kept, and where anything else lies under the names of the copies, they all go into a folder of their own beside it. Each file is
 * checked by size; it stops at the first file that fails and takes that one away, so that nothing half-written stays or is counted.
 */
export async function saveFolder(files: readonly FolderFile[], options: FolderOptions): Promise<SaveOutcome> {
  if (pickers.showDirectoryPicker === undefined) return { kind: 'not-supported' };
  let root: FileSystemDirectoryHandle;
  try {
    root = await pickers.showDirectoryPicker({ mode: 'readwrite' });
  } catch (error) {
    return pickFailure(error);
  }
  return saveInto(root, files, options);
}

/** The same with a folder that is already chosen. */
export async function saveInto(
  root: FileSystemDirectoryHandle,
  files: readonly FolderFile[],
  options: FolderOptions,
): Promise<SaveOutcome> {
  let saved = 0;
  let bytes = 0;
  const total = files.reduce((sum, { blob }) => sum + blob.size, 0);
  const done = (more: number): void => {
    bytes += more;
    options.done?.(bytes, total);
  };
  try {
    const free = await freePlace(root, files, options.name);
    if (free === undefined) return { kind: 'failed', code: 'exists', saved };
    const { place, kept } = free;
    for (const file of files.map((each) => inside(place, each))) {
      if (kept.has(file.name)) done(file.blob.size);
      else {
        const failure = await saveOne(root, file, options.readBack, done);
        if (failure !== undefined) return { kind: 'failed', code: failure, saved };
      }
      saved += 1;
    }
    const where = place === '' ? {} : { place };
    return { kind: 'saved', files: saved, bytes, readBack: options.readBack, ...where };
  } catch (error) {
    return { kind: 'failed', code: saveFailureOf(error), saved };
  }
}

/** More folders of one name on one day nobody makes. */
const mostPlaces = 1000;

const inside = (place: string, { name, blob }: FolderFile): FolderFile => ({
  name: place === '' ? name : `${place}/${name}`,
  blob,
});

/** Where copies may go, the likely first: into the folder itself, or into one in it. */
function* places(name: string | undefined): Generator<string> {
  yield '';
  if (name === undefined) return;
  yield name;
  for (let turn = 2; turn <= mostPlaces; turn++) yield `${name}-${String(turn)}`;
}

/** The first place where nothing lies, or only what this very save wrote before it was cut off. */
async function freePlace(
  root: FileSystemDirectoryHandle,
  files: readonly FolderFile[],
  name: string | undefined,
): Promise<{ readonly place: string; readonly kept: ReadonlySet<string> } | undefined> {
  for (const place of places(name)) {
    const there = files.map((file) => inside(place, file));
    const kept = await keptIn(root, there);
    if (kept !== undefined) return { place, kept };
  }
  return undefined;
}

/** Folder or file with bytes of that name. Anything but a clean no is a yes, or thrown on. */
async function exists(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  try {
    const handle = await folder.getFileHandle(name);
    return (await handle.getFile()).size > 0;
  } catch (error) {
    if (error instanceof Error && error.name === 'TypeMismatchError') return true;
    if (error instanceof Error && error.name === 'NotFoundError') return false;
    throw error;
  }
}

async function saveOne(
  root: FileSystemDirectoryHandle,
  { name, blob }: FolderFile,
  readBack: boolean,
  done: (more: number) => void,
): Promise<SaveFailure | undefined> {
  const parts = name.split('/');
  const fileName = parts.pop() ?? '';
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
  if (await exists(folder, fileName)) return 'exists';
  const handle = await folder.getFileHandle(fileName, { create: true });
  try {
    const written = readBack ? sha256.create() : undefined;
    await copyInto(await handle.createWritable(), blob.stream(), (chunk) => {
      written?.update(chunk);
      done(chunk.length);
    });
    const file = await handle.getFile();
    const same =
      file.size === blob.size && (written === undefined || equal(written.digest(), await hashOf(file)));
    if (same) return undefined;
    await folder.removeEntry(fileName);
    return 'different';
  } catch (error) {
    await Promise.allSettled([folder.removeEntry(fileName)]);
    throw error;
  }
}

async function hashOf(file: Blob): Promise<Uint8Array> {
  const hash = sha256.create();
  const reader = file.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) hash.update(read.value);
  return hash.digest();
}

const equal = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, index) => byte === b[index]);
