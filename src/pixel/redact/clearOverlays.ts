import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import type { ChangedPixels } from '../../dicom/write/ChangedPixels';
import type { Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import type { Band } from './coverOf';
import { groupOf } from '../../dicom/dictionary/groupOf';

/**
 * Overlay Data (PS3.3 C.9.2) without the bits that lie in an area of any frame. Where an overlay cannot be understood, all of its
 * group goes.
 */
export function clearOverlays(
  part10: Part10,
  areas: ReadonlySet<readonly Band[]>,
): ChangedPixels['overlays'] {
  const { elements } = part10.dataSet;
  return elements
    .filter(({ tag }) => Math.floor(tag / 0x1000000) === 0x60 && tag % 0x10000 === 0x3000)
    .flatMap((data): ChangedPixels['overlays'][number][] => {
      const group = data.tag - 0x3000;
      const value = cleared(part10, group, areas);
      if (value !== undefined) return [{ at: data.start, value }];
      return elements
        .filter(({ tag }) => groupOf(tag) === groupOf(group))
        .map(({ start }) => ({ at: start, value }));
    });
}

function cleared(part10: Part10, group: Tag, areas: ReadonlySet<readonly Band[]>): Uint8Array | undefined {
  const data = findElement(part10.dataSet, group + 0x3000);
  const bytes = data && part10.bytes.view(data.valueStart, data.valueEnd);
  const [rows] = wordsAt(part10, group + 0x0010);
  const [columns] = wordsAt(part10, group + 0x0011);
  const [top, left] = wordsAt(part10, group + 0x0050);
  if (data === undefined || bytes === undefined || rows === undefined || columns === undefined)
    return undefined;
  if (top === undefined || left === undefined || rows * columns === 0) return undefined;
  const frames = Math.floor((8 * bytes.length) / (rows * columns));
  if (frames === 0) return undefined;
  // A 16-bit word of a big endian file begins with its second eight bits.
  const swapped = data.vr !== 'OB' && bigEndianAt(part10, data.start) ? 1 : 0;
  const value = bytes.slice();
  for (const { top: first, bottom, spans } of [...areas].flat())
    for (let y = Math.max(0, first - (top - 1)); y < Math.min(rows, bottom - (top - 1)); y++)
      for (const [from, to] of spans)
        for (let x = Math.max(0, from - (left - 1)); x < Math.min(columns, to - (left - 1)); x++)
          for (let frame = 0; frame < frames; frame++) {
            const bit = (frame * rows + y) * columns + x;
            const at = Math.floor(bit / 8);
            const place = swapped === 1 ? at - (at % 2) + (1 - (at % 2)) : at;
            value[place] = (value[place] ?? 0) & ~(1 << (bit % 8));
          }
  return value;
}

/** US, and SS for the origin, which counts from 1 and may lie outside of the picture. */
function wordsAt(part10: Part10, tag: Tag): number[] {
  const element = findElement(part10.dataSet, tag);
  const bytes = element && part10.bytes.view(element.valueStart, element.valueEnd);
  if (element === undefined || bytes === undefined) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = !bigEndianAt(part10, element.start);
  const words: number[] = [];
  for (let at = 0; at + 2 <= bytes.length; at += 2)
    words.push(tag % 0x10000 === 0x0050 ? view.getInt16(at, little) : view.getUint16(at, little));
  return words;
}
