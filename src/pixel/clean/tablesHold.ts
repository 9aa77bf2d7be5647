import { bytesOf } from '../../dicom/model/bytesOf';
import type { Fragment, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import type { FrameParts } from '../framesOf';

/**
 * Whether the tables of offsets that a file has hold places and lengths of frames and nothing else (PS3.5 A.4; PS3.3 C.7.6.3.1.8). Writers
 * fill Basic Offset Tables with zeros, and beyond 4 GiB what does not fit is lost.
 */
export async function tablesHold(
  part10: Part10,
  [table, first]: readonly Fragment[],
  frames: readonly FrameParts[],
): Promise<boolean> {
  if (table === undefined || first === undefined) return true;
  const places = frames.map(([part]) => (part?.start ?? 0) - first.valueStart);
  const lengths = frames.map((parts) => parts.reduce((sum, { start, end }) => sum + end - start, 0));
  const basic = await numbersIn(part10, table, 4);
  const [extended, extents] = await Promise.all(
    [tags.ExtendedOffsetTable, tags.ExtendedOffsetTableLengths].map(async (tag: Tag) => {
      const element = findElement(part10.dataSet, tag);
      return element === undefined ? undefined : await numbersIn(part10, element, 8);
    }),
  );
  return (
    holds(basic, places, (offset, place) => offset === 0 || offset === place % 0x1_0000_0000) &&
    holds(extended, places, (offset, place) => offset === place) &&
    holds(extents, lengths, (told, length) => told === length)
  );
}

async function numbersIn(
  { stream }: Part10,
  { valueStart, valueEnd }: Pick<Fragment, 'valueStart' | 'valueEnd'>,
  size: 4 | 8,
): Promise<number[] | undefined> {
  if (valueStart === valueEnd) return undefined;
  const bytes = await bytesOf(stream, valueStart, valueEnd);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // A part of a number is one too many.
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => {
    if (size * (i + 1) > bytes.length) return NaN;
    return size === 4 ? view.getUint32(4 * i, true) : Number(view.getBigUint64(8 * i, true));
  });
}

const holds = (
  table: readonly number[] | undefined,
  wanted: readonly number[],
  fits: (value: number, wanted: number) => boolean,
): boolean =>
  table === undefined ||
  (table.length === wanted.length && table.every((value, i) => fits(value, wanted[i] ?? NaN)));
