import type { DataElement, DataSet, Tag } from '../dictionary/DataSet';

/** From here on a data set is asked by an index: whoever asks once for each of a million elements would otherwise never end. */
const many = 64;

/** The first element of each tag, and of how many elements: a data set grows while it is read. */
interface Index {
  readonly of: number;
  readonly first: ReadonlyMap<Tag, DataElement>;
}

const known = new WeakMap<DataSet, Index>();

/** The first element with this tag in the data set itself, not in its items. A later duplicate is never returned. */
export function findElement(dataSet: DataSet, tag: Tag): DataElement | undefined {
  const { elements } = dataSet;
  if (elements.length < many) return elements.find((element) => element.tag === tag);
  const before = known.get(dataSet);
  if (before?.of === elements.length) return before.first.get(tag);
  const first = new Map<Tag, DataElement>();
  for (const element of elements) if (!first.has(element.tag)) first.set(element.tag, element);
  known.set(dataSet, { of: elements.length, first });
  return first.get(tag);
}
