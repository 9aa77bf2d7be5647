import type { DataSet } from '../dictionary/DataSet';
import { findElement } from '../access/findElement';
import { listedPatients, type ListedPatient } from './listedPatients';
import { latin1Text } from '../text/latin1Text';
import type { Part10, Unreadable } from '../model/Part10';
import { readPart10 } from './readPart10';
import { tags } from '../dictionary/tags';

/** What a DICOMDIR lists. Its File IDs are the medium's own names. */
export interface Directory {
  readonly kind: 'directory';
  /** Number of directory records, those of patients, studies and series among them. */
  readonly records: number;
  readonly files: readonly ListedFile[];
  /** Undefined where it has no records of patients. */
  readonly patients?: readonly ListedPatient[];
}

export interface ListedFile {
  /** Number of its first record, from 1 in the order of the DICOMDIR. */
  readonly record: number;
  /** File ID with `/` between its components, relative to the folder of the DICOMDIR (PS3.10 8.2). */
  readonly fileId: string;
}

/** Reads which files a DICOMDIR lists (PS3.3 F.3.2.2), each once; records that are not in use any more are left out. */
export async function readDicomdir(file: Blob): Promise<Directory | Unreadable> {
  const part10 = await readPart10(file);
  if (part10.kind === 'unreadable') return part10;
  const items = findElement(part10.dataSet, tags.DirectoryRecordSequence)?.items ?? [];
  const files = new Map<string, ListedFile>();
  items.forEach(({ dataSet }, index) => {
    const flag = valueAt(part10, dataSet, tags.RecordInUseFlag);
    if (flag?.every((byte) => byte === 0) === true) return;
    const fileId = fileIdOf(valueAt(part10, dataSet, tags.ReferencedFileID) ?? new Uint8Array());
    if (fileId !== '' && !files.has(fileId)) files.set(fileId, { record: index + 1, fileId });
  });
  const patients = listedPatients(part10);
  const listed = { kind: 'directory', records: items.length, files: [...files.values()] } as const;
  return patients.length === 0 ? listed : { ...listed, patients };
}

function valueAt(part10: Part10, dataSet: DataSet, tag: number): Uint8Array | undefined {
  const element = findElement(dataSet, tag);
  if (element === undefined || element.valueEnd === element.valueStart) return undefined;
  return part10.bytes.view(element.valueStart, element.valueEnd);
}

const fileIdOf = (value: Uint8Array): string =>
  latin1Text(value)
    .split('\\')
    .map((part) => part.replaceAll('\0', '').trim())
    .filter((part) => part !== '')
    .join('/');
