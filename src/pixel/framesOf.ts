import { bytesOf } from '../dicom/model/bytesOf';
import type { DataElement, Fragment } from '../dicom/dictionary/DataSet';
import { findElement } from '../dicom/access/findElement';
import type { Part10 } from '../dicom/model/Part10';
import { tags } from '../dicom/dictionary/tags';
import { beginsCodestream } from './beginsCodestream';

/** The parts of the stream that make up one encapsulated frame, in order. */
export type FrameParts = readonly { readonly start: number; readonly end: number }[];

const known = new WeakMap<Part10, Promise<readonly FrameParts[] | undefined>>();

/**
 * Which fragments make which frame of encapsulated Pixel Data (PS3.5 A.4): by the Extended Offset Table, the Basic Offset Table, one
 * fragment a frame, or, where nothing says so, by the first bytes of the fragments. Undefined where fragments and frames cannot be
 * matched; shorter than `frames` where there are fewer, never longer: what lies behind the last one belongs to none. Asked once for
 * each file.
 */
export function framesOf(
  part10: Part10,
  pixelData: DataElement,
  frames: number,
): Promise<readonly FrameParts[] | undefined> {
  const before = known.get(part10);
  if (before !== undefined) return before;
  const found = match(part10, pixelData.fragments ?? [], frames);
  known.set(part10, found);
  return found;
}

async function match(
  part10: Part10,
  [table, ...fragments]: readonly Fragment[],
  frames: number,
): Promise<readonly FrameParts[] | undefined> {
  const [first] = fragments;
  if (table === undefined || first === undefined) return [];
  return (
    (await byExtendedTable(part10, fragments, frames)) ??
    byOffsets(fragments, await offsetsOf(part10, table.valueStart, table.valueEnd, 4), frames) ??
    (fragments.length <= frames
      ? fragments.map((one) => [partOf(one)])
      : await byFirstBytes(part10, fragments, frames)) ??
    (frames === 1 ? [fragments.map(partOf)] : undefined)
  );
}

const partOf = ({ valueStart, valueEnd }: Fragment): FrameParts[number] => ({
  start: valueStart,
  end: valueEnd,
});

/** PS3.3 C.7.6.3.1.8: one fragment a frame, and lengths that leave the pad byte out. */
async function byExtendedTable(
  part10: Part10,
  fragments: readonly Fragment[],
  frames: number,
): Promise<FrameParts[] | undefined> {
  const read = async (tag: number): Promise<number[]> => {
    const element = findElement(part10.dataSet, tag);
    return element === undefined ? [] : await offsetsOf(part10, element.valueStart, element.valueEnd, 8);
  };
  const offsets = await read(tags.ExtendedOffsetTable);
  const base = fragments[0]?.start;
  if (offsets.length < frames || base === undefined) return undefined;
  const lengths = await read(tags.ExtendedOffsetTableLengths);
  const byStart = new Map(fragments.map((one) => [one.start - base, one]));
  const found: FrameParts[] = [];
  for (const [i, offset] of offsets.slice(0, frames).entries()) {
    const fragment = byStart.get(offset);
    if (fragment === undefined) return undefined;
    const { start, end } = partOf(fragment);
    found.push([{ start, end: Math.min(end, start + (lengths[i] ?? Infinity)) }]);
  }
  return found;
}

/** Fragments between one offset and the next; undefined where an offset points at no fragment, as in files beyond 4 GiB. */
function byOffsets(
  fragments: readonly Fragment[],
  offsets: readonly number[],
  frames: number,
): FrameParts[] | undefined {
  const base = fragments[0]?.start;
  if (offsets.length < frames || offsets[0] !== 0 || base === undefined) return undefined;
  const found: FrameParts[number][][] = [];
  for (const fragment of fragments) {
    if (fragment.start - base === offsets[found.length]) found.push([]);
    found.at(-1)?.push(partOf(fragment));
  }
  return found.length < frames ? undefined : found.slice(0, frames);
}

async function offsetsOf(part10: Part10, start: number, end: number, size: 4 | 8): Promise<number[]> {
  const bytes = await bytesOf(part10.stream, start, end);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const offsets: number[] = [];
  for (let at = 0; at + size <= bytes.length; at += size) {
    offsets.push(view.getUint32(at, true) + (size === 8 ? view.getUint32(at + 4, true) * 0x1_0000_0000 : 0));
  }
  return offsets;
}

/** Every codestream shows by its first bytes that it is one. */
async function byFirstBytes(
  part10: Part10,
  fragments: readonly Fragment[],
  frames: number,
): Promise<FrameParts[] | undefined> {
  const found: FrameParts[number][][] = [];
  for (const fragment of fragments) {
    const head = await bytesOf(
      part10.stream,
      fragment.valueStart,
      Math.min(fragment.valueStart + 12, fragment.valueEnd),
    );
    if (beginsCodestream(head)) found.push([]);
    if (found.length > frames) return found.slice(0, frames);
    found.at(-1)?.push(partOf(fragment));
  }
  return found.length === 0 ? undefined : found;
}
