import type { DataElement } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';
import { Where } from './Where';

/**
 * Visits every element of the data set in document order, a sequence before its items; group 0002 is not included.
 * Depth is bounded by the reader.
 */
export function walkElements(part10: Part10, visit: (element: DataElement, at: Where) => void): void {
  const walk = (where: Where): void => {
    for (const element of where.dataSet.elements) {
      visit(element, where);
      if (element.items === undefined) continue;
      let index = 0;
      for (const item of element.items) walk(where.item(element.tag, item, index++));
    }
  };
  walk(Where.top(part10));
}
