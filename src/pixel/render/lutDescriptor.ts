import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';

export interface LutDescriptor {
  readonly count: number;
  /** The stored value that the first entry is for. */
  readonly first: number;
  readonly bits: number;
}

/**
 * The three values of a LUT descriptor (PS3.3 C.11.1.1.1). 0 entries mean 65,536.
 * @param signed whether the input of the table may be negative; a written VR of SS says so, too
 */
export function lutDescriptor(
  part10: Part10,
  dataSet: DataSet,
  tag: Tag,
  signed: boolean,
): LutDescriptor | undefined {
  const element = findElement(dataSet, tag);
  const bytes = element && part10.bytes.view(element.valueStart, element.valueEnd);
  if (element === undefined || bytes === undefined || bytes.length < 6) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = !bigEndianAt(part10, element.start);
  const count = view.getUint16(0, little);
  const bits = view.getUint16(4, little);
  return {
    count: count === 0 ? 65_536 : count,
    first: signed || element.vr === 'SS' ? view.getInt16(2, little) : view.getUint16(2, little),
    bits: bits >= 1 && bits <= 16 ? bits : 16,
  };
}
