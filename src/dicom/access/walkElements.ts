import type { DataElement } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';
import { Where } from './Where';

type Visit = (element: DataElement, at: Where) => void;

/**
 * Visits every element of the data set in document order, a sequence before its items; group 0002 is not included.
 * Depth is bounded by the reader.
 */
export function walkElements(part10: Part10, visit: Visit): void {
  const top = Where.top(part10);
  for (const element of part10.dataSet.elements) walkElement(element, top, visit);
}

/** The same of one element with its items. */
export function walkElement(element: DataElement, at: Where, visit: Visit): void {
  visit(element, at);
  let index = 0;
  for (const item of element.items ?? []) {
    const inside = at.item(element.tag, item, index++);
    for (const one of item.dataSet.elements) walkElement(one, inside, visit);
  }
}
