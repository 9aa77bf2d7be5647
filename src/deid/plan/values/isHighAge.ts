import { tags } from '../../../dicom/dictionary/tags';
import { textAt } from '../../../dicom/access/valuesOf';
import type { DataElement } from '../../../dicom/dictionary/DataSet';
import { findElement } from '../../../dicom/access/findElement';
import type { Part10 } from '../../../dicom/model/Part10';

const highest = 89;
/** UCUM units of ages, by how many make a year. */
const perYear = new Map([
  ['a', 1],
  ['mo', 12],
  ['wk', 52],
  ['d', 365],
]);

/** Whether a Measured Value Sequence (0040,A300) of an age says more than 89 years, or what cannot be compared with them. */
export const isHighAge = (part10: Part10, { items = [] }: DataElement): boolean =>
  items.some(({ dataSet }) => {
    const unit = findElement(dataSet, tags.MeasurementUnitsCodeSequence)?.items?.[0]?.dataSet;
    const years = perYear.get(unit === undefined ? '' : textAt(part10, unit, tags.CodeValue));
    return years === undefined || !(Number(textAt(part10, dataSet, tags.NumericValue)) / years < highest + 1);
  });
