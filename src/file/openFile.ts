import { findElement } from '../dicom/access/findElement';
import type { DataSet, Tag } from '../dicom/dictionary/DataSet';
import type { Part10, Unreadable } from '../dicom/model/Part10';
import { readPart10 } from '../dicom/read/readPart10';
import { tags } from '../dicom/dictionary/tags';
import { textAt } from '../dicom/access/valuesOf';
import type { Ignored } from './outcomes';
import { uids } from '../dicom/dictionary/uids';

/** File-set ID, Offset of the First Directory Record, Directory Record Sequence (PS3.3 F.3.2): no other kind of file has them. */
const directoryElements = [
  tags.FileSetID,
  tags.OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity,
  tags.DirectoryRecordSequence,
];

/** Reads a file as far as its values are needed. A DICOMDIR is left out: it lists names and file names, and a clean file-set gets a new one. */
export async function openFile(file: Blob): Promise<Part10 | Unreadable | Ignored> {
  const part10 = await readPart10(file);
  if (part10.kind === 'unreadable') return part10;
  return isDirectory(part10) ? { kind: 'ignored', reason: 'dicomdir' } : part10;
}

function isDirectory(part10: Part10): boolean {
  const { meta, dataSet } = part10;
  const classIn = (said: DataSet | undefined, tag: Tag): string => (said ? textAt(part10, said, tag) : '');
  const sopClass = classIn(dataSet, tags.SOPClassUID);
  if ((sopClass || classIn(meta, tags.MediaStorageSOPClassUID)) === uids.MediaStorageDirectoryStorage)
    return true;
  // One that says nothing of its class, or a wrong one. An object with such elements astray has a class of its own.
  return sopClass === '' && directoryElements.some((tag) => findElement(dataSet, tag) !== undefined);
}
