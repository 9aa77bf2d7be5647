import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';

/** All values of an attribute of VR FL. Undefined where it is absent, has another VR, or is longer than what is kept in memory. */
export function floatsAt(part10: Part10, dataSet: DataSet, tag: Tag): number[] | undefined {
  const element = findElement(dataSet, tag);
  if (element?.vr !== 'FL') return undefined;
  const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
  if (bytes === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = !bigEndianAt(part10, element.start);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getFloat32(4 * i, little));
}
