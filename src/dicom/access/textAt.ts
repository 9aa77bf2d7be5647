import { asKnown } from './asKnown';
import { characterSetIn } from './characterSetIn';
import { characterSetOf } from '../text/characterSetOf';
import type { DataSet, Tag } from '../dictionary/DataSet';
import { findElement } from './findElement';
import type { Part10 } from '../model/Part10';
import { textsOf } from './valueOf';

/**
 * The first value of an attribute as text, `''` where it is absent, empty, not text-like or not loaded. The character
 * set is the data set's own, else that of the top level; `walkElements` also knows the ones in between.
 */
export function textAt(part10: Part10, dataSet: DataSet, tag: Tag): string {
  const element = findElement(dataSet, tag);
  if (element === undefined) return '';
  const characterSet =
    characterSetIn(part10, dataSet) ?? characterSetIn(part10, part10.dataSet) ?? characterSetOf([]);
  return textsOf(part10, asKnown(element), characterSet)[0] ?? '';
}
