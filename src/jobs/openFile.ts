import type { Part10, Unreadable } from '../dicom/Part10';
import { readPart10 } from '../dicom/readPart10';
import { tags } from '../dicom/tags';
import { textAt } from '../dicom/textAt';
import type { Ignored } from './protocol';

/** Media Storage Directory Storage (PS3.10 section 8): its SOP Class, and the first element that every DICOMDIR has. */
const mediaStorageDirectory = '1.2.840.10008.1.3.10';
const directoryElement = 0x00041200;

/** Reads a file as far as its values are needed. A DICOMDIR is left out: it lists names and file names, and a clean file-set gets a new one. */
export async function openFile(file: Blob): Promise<Part10 | Unreadable | Ignored> {
  const part10 = await readPart10(file);
  if (part10.kind === 'unreadable') return part10;
  return isDirectory(part10) ? { kind: 'ignored', reason: 'dicomdir' } : part10;
}

function isDirectory(part10: Part10): boolean {
  const { meta, dataSet } = part10;
  const sopClass =
    meta === undefined
      ? textAt(part10, dataSet, tags.SOPClassUID)
      : textAt(part10, meta, tags.MediaStorageSOPClassUID);
  return sopClass === mediaStorageDirectory || dataSet.elements[0]?.tag === directoryElement;
}
