import type { Encoding, Tag, VR } from '../dictionary/DataSet';
import type { DataSetReader, Step } from './DataSetReader';
import { readElementHeader } from './elementHeader';
import { encodings } from '../dictionary/encodings';
import { dataSetEnd } from './dataSetEnd';
import { implicitVr } from './implicitVr';
import { isPixelData } from '../dictionary/isPixelData';
import { delimiters } from '../dictionary/delimiters';
import { itemHeaderAt } from './itemHeaderAt';
import { limits } from '../model/limits';
import { tags } from '../dictionary/tags';
import { groupOf, isPrivate } from '../dictionary/groupOf';

const isBinary = (vr: VR): boolean => vr === 'OB' || vr === 'OW' || vr === 'OF' || vr === 'OD' || vr === 'OL' || vr === 'OV'; // prettier-ignore

/** Over the next element of a data set or into it (PS3.5 7.1), or out of the data set. */
export function stepInDataSet(reader: DataSetReader): Step {
  const { frame, header, position: start } = reader;
  if (start === frame.limit && !frame.undefinedLength) return close(reader, start, start);
  if (frame.limit - start < 8) return dataSetEnd.fewBytes(reader);
  if (!reader.has(start + 20)) return 'more';
  readElementHeader(header, reader.window, start, frame);
  const { tag, length } = header;
  const group = groupOf(tag);
  if (frame === reader.root && reader.onlyGroup !== undefined && group !== reader.onlyGroup) return 'done';
  if (group === 0xfffe) return delimiter(reader, tag, length);
  if (tag === 0) return dataSetEnd.zeroTag(reader);
  if (header.vrIs !== 'known') {
    if (dataSetEnd.mayTrail(reader)) return reader.trail();
    if (header.vrIs === 'garbage') return reader.refuse('bad-element', start);
    reader.observations.add('unknown-vr', start);
  }
  const valueStart = start + header.size;
  if (valueStart > frame.limit) return dataSetEnd.fewBytes(reader);
  if (length === undefined) return openEnd(reader, valueStart);
  const valueEnd = valueStart + length;
  return valueEnd > frame.limit ? tooLong(reader, tag, valueEnd) : withLength(reader, valueStart, valueEnd);
}

function withLength(reader: DataSetReader, valueStart: number, valueEnd: number): Step {
  const { frame, position: start } = reader;
  const { tag, vr } = reader.header;
  if (vr === 'SQ') return reader.open('items', frame.encoding, valueStart, valueEnd, false);
  const length = valueEnd - valueStart;
  if (length >= 8 && mayBeItems(reader) && beginsWithItem(reader, valueStart))
    return reader.tryItems(encodingInside(reader), valueStart, valueEnd);
  const jumped = length > limits.loadedValue || (frame === reader.root && isPixelData(tag));
  if (!jumped && !reader.has(valueEnd)) return 'more';
  if (length % 2 === 1) reader.observations.add('odd-length', start);
  return reader.add(frame, { tag, vr, start, valueStart, valueEnd, end: valueEnd, undefinedLength: false });
}

function openEnd(reader: DataSetReader, valueStart: number): Step {
  const { frame, position: start } = reader;
  const { tag, vr } = reader.header;
  if (tag === tags.PixelData || isBinary(vr))
    return reader.open('fragments', frame.encoding, valueStart, frame.limit, true);
  // Any other VR has no undefined length (PS3.5 7.1.2), but some writers put SQ's bytes under it.
  if (vr !== 'SQ' && vr !== 'UN' && !beginsWithItem(reader, valueStart))
    return reader.refuse('bad-element', start);
  if (vr === 'UN' && frame.encoding.explicit) reader.observations.add('un-sequence', start);
  return reader.open('items', encodingInside(reader), valueStart, frame.limit, true);
}

/** The items of an UN sequence are Implicit VR Little Endian (PS3.5 6.2.2). */
const encodingInside = ({ header, frame }: DataSetReader): Encoding =>
  header.vr === 'UN' ? encodings.implicitLittle : frame.encoding;

/** No sequence has a length of 16 bits, so a value with one is never entered: the length inside could not be written again. */
function mayBeItems({ frame, header: { tag, vr, size } }: DataSetReader): boolean {
  const { explicit } = frame.encoding;
  if (isPixelData(tag) || (explicit && size === 8)) return false;
  return vr === 'UN' || (vr === 'OB' && explicit && isPrivate(tag));
}

function beginsWithItem(reader: DataSetReader, valueStart: number): boolean {
  const { window } = reader;
  if (valueStart - window.base + 8 > window.view.byteLength) return false;
  return itemHeaderAt(window, valueStart, encodingInside(reader)).tag === delimiters.item;
}

function delimiter(reader: DataSetReader, tag: Tag, length: number | undefined): Step {
  const { frame, position: start } = reader;
  if (tag === delimiters.itemEnd && frame.undefinedLength && length === 0)
    return close(reader, start, start + 8);
  if (dataSetEnd.mayTrail(reader)) return reader.trail();
  return reader.refuse(frame === reader.root ? 'bad-element' : 'bad-sequence', start);
}

function tooLong(reader: DataSetReader, tag: Tag, valueEnd: number): Step {
  const misread = reader.frame.encoding.explicit ? tag <= tags.PixelData : implicitVr(tag) === 'UN';
  if (misread && dataSetEnd.mayTrail(reader)) return reader.trail();
  return reader.refuse(valueEnd > reader.root.limit ? 'truncated' : 'bad-element', reader.position);
}

function close(reader: DataSetReader, valueEnd: number, end: number): Step {
  const { frame } = reader;
  if (frame === reader.root) return 'done';
  reader.pop();
  reader.frame.items.push(frame.toItem(valueEnd, end));
  reader.position = end;
  return 'on';
}
