import type { Unreadable } from '../dicom/model/Part10';
import type { DirectoryEntry } from '../export/DirectoryEntry';
import { readPart10 } from '../dicom/read/readPart10';
import { directoryEntryOf } from '../export/directoryEntryOf';

/** What a directory says of a clean copy, read from the copy itself: what the source said and the copy does not is in none. */
export async function directoryEntry(copy: Blob): Promise<ListedCopy | Unreadable> {
  const part10 = await readPart10(copy);
  return part10.kind === 'part10' ? { kind: 'entry', entry: directoryEntryOf(part10) } : part10;
}

export interface ListedCopy {
  readonly kind: 'entry';
  /** Undefined where a DICOMDIR has no record for such a file. */
  readonly entry: DirectoryEntry | undefined;
}
