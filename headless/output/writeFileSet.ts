import { join } from 'node:path';
import { readDicomdir } from '../../src/dicom/read/readDicomdir';
import type { FileSetDirectory } from '../../src/run/output/FileSetDirectory';
import { CopyWriter } from '../lane/CopyWriter';

/** Writes the DICOMDIR of all copies into OUT; throws where that fails. */
export async function writeFileSet(
  directory: FileSetDirectory,
  folders: { readonly output: string; readonly parts: string },
  key: Uint8Array,
  continues: boolean,
): Promise<void> {
  const { listed, left } = directory;
  const blob = directory.blob(key);
  const told = await readDicomdir(blob);
  if (told.kind !== 'directory' || !isSame(told.files, listed))
    throw new Error('the DICOMDIR was not written: read again, it lists other files');
  const copy = new CopyWriter({
    path: join(folders.output, 'DICOMDIR'),
    part: join(folders.parts, 'DICOMDIR'),
    ledger: false,
    hash: false,
    readBack: true,
    listed: false,
    continues,
  });
  await copy.take(new Uint8Array(await blob.arrayBuffer()));
  const written = copy.finish(blob.size);
  copy.end();
  if (written.kind === 'failed') throw new Error(`the DICOMDIR was not written: ${written.code}`);
  console.log(
    `DICOMDIR lists ${String(listed.size)} files${left === 0 ? '' : `; ${String(left)} have no record`}`,
  );
}

/** Whatever the order: a DICOMDIR lists by patient, study and series. */
const isSame = (told: readonly { readonly fileId: string }[], listed: ReadonlySet<string>): boolean =>
  told.length === listed.size && told.every(({ fileId }) => listed.has(fileId));
