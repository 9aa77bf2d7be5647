import type { DataElement, DataSet, Encoding } from '../dictionary/DataSet';

/** The data set that says nothing, of each encoding. */
const empty = new WeakMap<Encoding, DataSet>();

/** Up to here a list that grew holds more room than elements. */
const few = 16;

/**
 * A data set that is read to its end, in as little memory as its elements need: a file may have millions of them, and all the empty ones are
 * one. Nothing can be said of such a one that is not said of all.
 */
export function dataSetOf(encoding: Encoding, elements: readonly DataElement[]): DataSet {
  if (elements.length > few) return { encoding, elements };
  if (elements.length > 0) return { encoding, elements: elements.slice() };
  let found = empty.get(encoding);
  if (found === undefined) empty.set(encoding, (found = { encoding, elements: [] }));
  return found;
}
