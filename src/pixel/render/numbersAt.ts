import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import { findElement } from '../../dicom/access/findElement';
import type { Part10 } from '../../dicom/model/Part10';
import { textsOf } from '../../dicom/access/valueOf';

/** The numbers of an attribute; empty where it is absent or one of its values is no number. */
export function numbersAt(part10: Part10, dataSet: DataSet, tag: Tag): number[] {
  const element = findElement(dataSet, tag);
  if (element === undefined) return [];
  // Writers of other countries put a decimal comma into DS.
  const numbers = textsOf(part10, element, ascii).map((text) =>
    text === '' ? NaN : Number(text.replace(',', '.')),
  );
  return numbers.every(Number.isFinite) ? numbers : [];
}

const ascii = characterSetOf([]);
