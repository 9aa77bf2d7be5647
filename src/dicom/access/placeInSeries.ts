import type { Part10 } from '../model/Part10';
import { tags } from '../dictionary/tags';
import { valuesAt } from './valuesOf';

/** Where the acquisition put an instance. Undefined is what the file does not say. */
export interface SeriesPlace {
  readonly series: number | undefined;
  readonly instance: number | undefined;
  readonly acquisition: number | undefined;
  /** Millimetres along the normal of the slices (PS3.3 C.7.6.2.1.1), or Slice Location. */
  readonly position: number | undefined;
}

export function placeInSeries(part10: Part10): SeriesPlace {
  const numbers = (tag: number): number[] =>
    valuesAt(part10, part10.dataSet, tag).map((text) => (text.trim() === '' ? NaN : Number(text)));
  const first = (tag: number): number | undefined => {
    const [value = NaN] = numbers(tag);
    return Number.isFinite(value) ? value : undefined;
  };
  return {
    series: first(tags.SeriesNumber),
    instance: first(tags.InstanceNumber),
    acquisition: first(tags.AcquisitionNumber),
    position:
      alongNormal(numbers(tags.ImagePositionPatient), numbers(tags.ImageOrientationPatient)) ??
      first(tags.SliceLocation),
  };
}

function alongNormal([x = NaN, y = NaN, z = NaN]: number[], orientation: number[]): number | undefined {
  const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN] = orientation;
  const along = x * (b * f - c * e) + y * (c * d - a * f) + z * (a * e - b * d);
  // Rounded, so that noise of the last digit makes no order of its own.
  return Number.isFinite(along) ? Math.round(along * 1e4) / 1e4 : undefined;
}
