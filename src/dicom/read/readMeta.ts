import type { DataSet } from '../dictionary/DataSet';
import { dataSetEncoding } from '../dictionary/dataSetEncoding';
import { DataSetReader } from './DataSetReader';
import { driveReader } from './driveReader';
import { encodings } from '../dictionary/encodings';
import { findElement } from '../access/findElement';
import type { Observations } from '../model/Observations';
import type { Unreadable } from '../model/Part10';
import type { StreamWindow } from './StreamWindow';
import { tags } from '../dictionary/tags';
import { unpadded } from '../text/trimPadding';
import { latin1Text } from '../text/latin1Text';

/** PS3.5 9.1 allows 64; broken padding gets some room. */
const longestUid = 128;

export interface Meta {
  readonly kind: 'meta';
  readonly dataSet: DataSet | undefined;
  /** Where the data set begins. */
  readonly end: number;
  /** (0002,0010) Transfer Syntax UID without padding, or empty. */
  readonly transferSyntax: string;
}

/**
 * The file meta information (PS3.10 7.1) at `start`: all elements of group 0002 in a row, whatever (0002,0000) says their
 * length were. Explicit VR Little Endian; a few broken writers use another encoding, which its first element shows.
 */
export async function readMeta(
  window: StreamWindow,
  start: number,
  observations: Observations,
): Promise<Meta | Unreadable> {
  const head = await window.peek(start, 16);
  const [a, b] = head;
  const present = head.length >= 8 && ((a === 2 && b === 0) || (a === 0 && b === 2));
  const encoding = dataSetEncoding(head, window.size - start, encodings.explicitLittle);
  if (!present || encoding === undefined) {
    observations.add('no-meta', start);
    return { kind: 'meta', dataSet: undefined, end: start, transferSyntax: '' };
  }
  const reader = new DataSetReader(window, {
    start,
    limit: window.size,
    encoding,
    observations,
    onlyGroup: 2,
  });
  const fault = await driveReader(reader, window);
  if (fault !== undefined) return fault;
  const { dataSet, position } = reader;
  const declared = findElement(dataSet, tags.FileMetaInformationGroupLength);
  if (declared !== undefined && declared.valueEnd - declared.valueStart === 4) {
    const bytes = await window.peek(declared.valueStart, 4);
    const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, !encoding.bigEndian);
    if (declared.end + length !== position) observations.add('group-length', declared.start);
  }
  return { kind: 'meta', dataSet, end: position, transferSyntax: await uidOf(window, dataSet) };
}

async function uidOf(window: StreamWindow, dataSet: DataSet): Promise<string> {
  const element = findElement(dataSet, tags.TransferSyntaxUID);
  if (element === undefined) return '';
  const { valueStart, valueEnd } = element;
  const bytes = await window.peek(valueStart, Math.min(valueEnd - valueStart, longestUid));
  return unpadded(latin1Text(bytes));
}
