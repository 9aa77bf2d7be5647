import { findElement } from './findElement';
import type { Tag } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';
import { tags } from '../dictionary/tags';
import { textAt } from './valuesOf';

/**
 * Number of Frames (PS3.3 C.7.6.6.1.1) of the Pixel Data, at least 1. Writers leave it out, empty or zero where there is one frame. What is no
 * number says nothing of how many there are; then the pixel data are counted, so that no frame is lost to a slip of the pen. Never more than
 * native Pixel Data have room for: a small file may say that it has a thousand million.
 */
export function numberOfFrames(part10: Part10): number {
  const at = (tag: Tag): string => textAt(part10, part10.dataSet, tag).trim();
  const text = at(tags.NumberOfFrames);
  const says = wholeNumber(text);
  if (says !== undefined) return Math.max(1, says <= fewFrames ? says : Math.min(says, room(part10, at)));
  return text === ''
    ? 1
    : Math.max(
        1,
        counted(part10, (tag) => wholeNumber(at(tag)) ?? 0),
      );
}

/** So many are nothing to walk through. */
export const fewFrames = 10_000;

/** Frames of one sample, if there are any, that may lie in native Pixel Data; of encapsulated ones nothing is said. */
function room({ pixelData }: Part10, at: (tag: Tag) => string): number {
  if (pixelData === undefined || pixelData.fragments !== undefined) return Infinity;
  const [rows = 0, columns = 0, bits = 0] = [tags.Rows, tags.Columns, tags.BitsAllocated].map((tag) =>
    wholeNumber(at(tag)),
  );
  const bitsOfFrame = Math.max(1, rows * columns * bits);
  return Math.ceil((8 * (pixelData.valueEnd - pixelData.valueStart)) / bitsOfFrame);
}

/** Whole frames in native Pixel Data; entries of the Basic Offset Table, else fragments, in encapsulated ones (PS3.5 A.4). */
function counted({ pixelData, dataSet }: Part10, at: (tag: Tag) => number): number {
  if (pixelData === undefined) return 1;
  const { fragments, valueStart, valueEnd } = pixelData;
  if (fragments !== undefined) {
    const [table, ...frames] = fragments;
    const entries = table === undefined ? 0 : Math.floor((table.valueEnd - table.valueStart) / 4);
    return entries > 0 ? Math.min(entries, frames.length) : frames.length;
  }
  const samples = findElement(dataSet, tags.SamplesPerPixel) === undefined ? 1 : at(tags.SamplesPerPixel);
  const bits = at(tags.Rows) * at(tags.Columns) * samples * at(tags.BitsAllocated);
  return bits > 0 ? Math.floor((8 * (valueEnd - valueStart)) / bits) : 1;
}

const wholeNumber = (text: string): number | undefined =>
  /^[+-]?[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
