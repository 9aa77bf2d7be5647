import { limits } from '../dicom/model/limits';
import { kindOf, sniffed } from '../file/kindOf';
import type { Looked, Offered } from '../file/Looked';
import { HeldBlob } from '../dicom/model/HeldBlob';

/** What each file is and, of DICOM, what `tell` tells of it: from one reading of its head. */
export async function lookInto<Told>(
  files: readonly Offered[],
  tell: (file: Blob) => Promise<Told>,
): Promise<Looked<Told>[]> {
  // All are asked for at once: while one is looked at, the next ones come.
  const heads = files.map(({ blob }) => headOf(blob));
  const looked: Looked<Told>[] = [];
  for (const [at, { path }] of files.entries()) {
    const head = await heads[at];
    if (head === undefined) {
      looked.push({ kind: 'unreadable-file' });
      continue;
    }
    const kind = kindOf(path, await head.slice(0, sniffed).bytes());
    looked.push(kind === 'dicom' ? { kind, told: await tell(head) } : { kind });
  }
  return looked;
}

/** As much as the reader asks for first. Undefined where it cannot be read: withdrawn, on a pulled stick, or a placeholder of a cloud folder. */
export async function headOf(file: Blob): Promise<HeldBlob | undefined> {
  try {
    return await HeldBlob.head(file, file.size <= limits.smallFile ? limits.smallFile : limits.firstWindow);
  } catch {
    return undefined;
  }
}
