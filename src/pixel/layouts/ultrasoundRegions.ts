import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import type { Rect } from '../Redaction';
import { tags } from '../../dicom/dictionary/tags';

/** Region Location Min X0, Min Y0, Max X1, Max Y1. */
const edges: readonly Tag[] = [
  tags.RegionLocationMinX0,
  tags.RegionLocationMinY0,
  tags.RegionLocationMaxX1,
  tags.RegionLocationMaxY1,
];

/** The areas that show ultrasound (PS3.3 C.8.5.5.1.14, both corners belong to them). Empty where the file names none. */
export function ultrasoundRegions(part10: Part10): Rect[] {
  const items = findElement(part10.dataSet, tags.SequenceOfUltrasoundRegions)?.items ?? [];
  return items.flatMap(({ dataSet }) => {
    const [left, top, right, bottom] = edges.map((tag) => unsignedLong(part10, dataSet, tag));
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
    if (right < left || bottom < top) return [];
    return [{ x: left, y: top, width: right - left + 1, height: bottom - top + 1 }];
  });
}

function unsignedLong(part10: Part10, dataSet: DataSet, tag: Tag): number | undefined {
  const element = findElement(dataSet, tag);
  const bytes = element && part10.bytes.view(element.valueStart, element.valueEnd);
  if (element === undefined || bytes?.length !== 4) return undefined;
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, !bigEndianAt(part10, element.start));
}
