import type { DataSet, Tag } from '../dicom/dictionary/DataSet';
import type { Part10 } from '../dicom/model/Part10';
import { valuesAt } from '../dicom/access/valuesOf';

/** The numbers of an attribute; empty where it is absent or one of its values is no number. */
export function numbersAt(part10: Part10, dataSet: DataSet, tag: Tag): number[] {
  // Writers of other countries put a decimal comma into DS.
  const numbers = valuesAt(part10, dataSet, tag).map((text) =>
    text === '' ? NaN : Number(text.replace(',', '.')),
  );
  return numbers.every(Number.isFinite) ? numbers : [];
}
