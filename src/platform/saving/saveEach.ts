import { nativeBlob } from '../../packed/nativeBlob';
import { ChosenFile } from './ChosenFile';
import { between, checkReadable } from './handedOver';
import { download } from './download';
import { isSame } from './keptIn';
import { pickers, pickFailure } from './pickers';
import { saveFailureOf } from './saveFailureOf';
import type { SaveOutcome, Written } from './SaveOutcome';

/** A file that is made when its turn comes. */
export interface FileToMake {
  /** With its ending, free of anything that names somebody. */
  readonly name: string;
  /** Of the copies in it; 0 for what is no ZIP of copies. */
  readonly copies: number;
  readonly make: () => Promise<Blob>;
  /** What lies beside it in a folder: downloads are only what must be had. */
  readonly beside?: boolean;
}

export interface EachSaved {
  /** Bytes that all will have, as far as they are known before. */
  readonly bytes: number;
  readonly written: Written;
  /** Hears which file is out of the page, and whether it was written, or lay there already. */
  readonly saved: (file: FileToMake, isNew: boolean) => void;
}

/**
 * Saves several files: where the browser lets a person choose a folder into that, each checked by size; elsewhere as downloads, one
 * after the other. Call it in a click. Nothing is overwritten: a file of the same name and bytes is kept, beside any other a number is
 * added to the name. It stops at the first that fails; what was saved before stays, and is told.
 */
export async function saveEach(files: readonly FileToMake[], told: EachSaved): Promise<SaveOutcome> {
  let root: FileSystemDirectoryHandle | undefined;
  try {
    root = await pickers.showDirectoryPicker?.({ mode: 'readwrite' });
  } catch (error) {
    return pickFailure(error);
  }
  return root === undefined ? handOverEach(files, told) : saveEachInto(root, files, told);
}

/** The same with a folder that is already chosen. */
export async function saveEachInto(
  root: FileSystemDirectoryHandle,
  files: readonly FileToMake[],
  { bytes: total, written, saved }: EachSaved,
): Promise<SaveOutcome> {
  const sum = { files: 0, bytes: 0, zips: 0 };
  try {
    for (const file of files) {
      const blob = await file.make();
      const came = await saveOne(root, file.name, blob, (bytes) =>
        written(Math.min(total, sum.bytes + bytes), total),
      );
      if (came === 'different') return { kind: 'failed', code: 'different', saved: sum.files };
      sum.files += file.copies;
      sum.bytes += blob.size;
      if (file.copies > 0) sum.zips++;
      saved(file, came === 'written');
    }
  } catch (error) {
    return { kind: 'failed', code: saveFailureOf(error), saved: sum.files };
  }
  const more = files.some(({ beside }) => beside === true) ? { beside: true as const } : {};
  return { kind: 'saved', ...sum, readBack: false, ...more };
}

async function handOverEach(files: readonly FileToMake[], { saved }: EachSaved): Promise<SaveOutcome> {
  const sum = { files: 0, zips: 0 };
  try {
    for (const file of files) {
      if (file.beside === true) continue;
      const blob = await file.make();
      await checkReadable(blob);
      if (sum.zips > 0) await between();
      download(await nativeBlob(blob), file.name);
      sum.files += file.copies;
      sum.zips++;
      saved(file, true);
    }
  } catch (error) {
    return { kind: 'failed', code: saveFailureOf(error), saved: sum.files };
  }
  return { kind: 'handed-over', ...sum };
}

/** `different` where what was written has another size: then it is taken away again. */
async function saveOne(
  root: FileSystemDirectoryHandle,
  name: string,
  blob: Blob,
  done: (bytes: number) => void,
): Promise<'written' | 'kept' | 'different'> {
  for (let turn = 1; ; turn++) {
    const there = await fileIn(root, numbered(name, turn));
    if (there !== undefined && there.size > 0) {
      if (await isSame(there, blob)) return 'kept';
      continue;
    }
    const file = new ChosenFile(await root.getFileHandle(numbered(name, turn), { create: true }));
    try {
      await file.write(blob, done);
      return (await file.close()) === undefined ? 'different' : 'written';
    } catch (error) {
      await file.discard();
      throw error;
    }
  }
}

/** `a.zip`, `a-2.zip`, `a-3.zip` */
const numbered = (name: string, turn: number): string =>
  turn === 1 ? name : name.replace(/(\.[^.]*)?$/, `-${String(turn)}$1`);

/** Undefined where there is none; throws where that cannot be told. A folder of that name counts as a file that is another. */
async function fileIn(root: FileSystemDirectoryHandle, name: string): Promise<Blob | undefined> {
  try {
    return await (await root.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundError') return undefined;
    if (error instanceof Error && error.name === 'TypeMismatchError') return new Blob(['folder']);
    throw error;
  }
}
