import type { DataElement, Tag } from '../dictionary/DataSet';
import { findElement } from './findElement';
import { isPixelData } from '../dictionary/isPixelData';
import type { Part10 } from '../model/Part10';
import { tags } from '../dictionary/tags';
import { textAt } from './valuesOf';

/** The Pixel Data of the top level, and whether the header tells that they are. */
export interface PictureIn {
  readonly element: DataElement | undefined;
  readonly isSure: boolean;
}

/**
 * Which of the forms of Pixel Data is the picture, where a file has several: the one that the Image Pixel attributes describe (PS3.3
 * C.7.6.3, C.7.6.24, C.7.6.25). A form without a value is none. Not sure where the header describes none of them, where two are as it
 * says, or where the one that it means is too short for a frame and another is not.
 */
export function pictureIn(part10: Part10): PictureIn {
  const all = part10.dataSet.elements.filter(({ tag }) => isPixelData(tag));
  const filled = all.filter(isFilled);
  const [first = all[0]] = filled;
  if (filled.length < 2) return { element: first, isSure: true };
  const form = describedForm(part10);
  const meant = filled.filter(({ tag }) => tag === form);
  const least = frameLength(part10);
  const isWhole = ({ fragments, valueStart, valueEnd }: DataElement): boolean =>
    fragments !== undefined || valueEnd - valueStart >= least;
  const whole = meant.filter(isWhole);
  const element = whole[0] ?? meant[0] ?? first;
  const isSure = whole.length === 1 || (meant.length === 1 && !filled.some(isWhole));
  return { element, isSure };
}

const isFilled = ({ fragments, valueStart, valueEnd }: DataElement): boolean =>
  fragments === undefined
    ? valueEnd > valueStart
    : fragments.slice(1).some((one) => one.valueEnd > one.valueStart);

/** Floats have a fixed width, and no stored bits of their own. */
function describedForm(part10: Part10): Tag | undefined {
  const allocated = numberAt(part10, tags.BitsAllocated);
  if (findElement(part10.dataSet, tags.BitsStored) === undefined) {
    if (allocated === 32) return tags.FloatPixelData;
    if (allocated === 64) return tags.DoubleFloatPixelData;
  }
  return allocated > 0 ? tags.PixelData : undefined;
}

/** Bytes of one native frame; endless where the header does not tell. */
function frameLength(part10: Part10): number {
  const bits = [tags.Rows, tags.Columns, tags.BitsAllocated].map((tag) => numberAt(part10, tag));
  const length = bits.reduce(
    (product, factor) => product * factor,
    numberAt(part10, tags.SamplesPerPixel) || 1,
  );
  return length > 0 ? Math.ceil(length / 8) : Infinity;
}

function numberAt(part10: Part10, tag: Tag): number {
  const number = Number(textAt(part10, part10.dataSet, tag).trim());
  return Number.isInteger(number) && number > 0 ? number : 0;
}
