import { readPart10 } from '../dicom/read/readPart10';
import type { Unreadable } from '../dicom/model/Part10';
import { directoryEntryOf } from '../export/directoryEntryOf';
import type { ListedCopy } from './protocol';

/** What a directory says of a clean copy, read from the copy itself: what the source said and the copy does not is in none. */
export async function directoryEntry(copy: Blob): Promise<ListedCopy | Unreadable> {
  const part10 = await readPart10(copy);
  return part10.kind === 'part10' ? { kind: 'entry', entry: directoryEntryOf(part10) } : part10;
}
