import { findElement } from './findElement';
import { characterSetOf } from '../text/characterSetOf';
import type { Part10 } from '../model/Part10';
import { tags } from '../dictionary/tags';
import { textsOf } from './valueOf';

/** Where the acquisition put an instance. Undefined is what the file does not say. */
export interface SeriesPlace {
  readonly series: number | undefined;
  readonly instance: number | undefined;
  readonly acquisition: number | undefined;
  /** Millimetres along the normal of the slices (PS3.3 C.7.6.2.1.1), or Slice Location. */
  readonly position: number | undefined;
}

const imagePositionPatient = 0x00200032;
const sliceLocation = 0x00201041;

export function placeInSeries(part10: Part10): SeriesPlace {
  const numbers = (tag: number): number[] => {
    const element = findElement(part10.dataSet, tag);
    if (element === undefined) return [];
    return textsOf(part10, element, ascii).map((text) => (text.trim() === '' ? NaN : Number(text)));
  };
  const first = (tag: number): number | undefined => {
    const [value = NaN] = numbers(tag);
    return Number.isFinite(value) ? value : undefined;
  };
  return {
    series: first(tags.SeriesNumber),
    instance: first(tags.InstanceNumber),
    acquisition: first(tags.AcquisitionNumber),
    position:
      alongNormal(numbers(imagePositionPatient), numbers(tags.ImageOrientationPatient)) ??
      first(sliceLocation),
  };
}

function alongNormal([x = NaN, y = NaN, z = NaN]: number[], orientation: number[]): number | undefined {
  const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN] = orientation;
  const along = x * (b * f - c * e) + y * (c * d - a * f) + z * (a * e - b * d);
  // Rounded, so that noise of the last digit makes no order of its own.
  return Number.isFinite(along) ? Math.round(along * 1e4) / 1e4 : undefined;
}

const ascii = characterSetOf([]);
