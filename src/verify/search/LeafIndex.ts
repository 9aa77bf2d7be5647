import type { DataElement, DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import type { FreshRange } from '../Range';

/** Which element an offset of the output lies in. Built on the first hit: most outputs have none. */
export class LeafIndex {
  #leaves: DataElement[] | undefined;

  constructor(
    readonly output: Part10,
    readonly fresh: readonly FreshRange[],
  ) {}

  /** The element whose value, which is not a sequence, holds the whole range. */
  holding(start: number, end: number): DataElement | undefined {
    const leaves = (this.#leaves ??= leavesOf(this.output));
    const leaf = leaves[lastAtOrBefore(leaves, start, (element) => element.valueStart)];
    return leaf !== undefined && end <= leaf.valueEnd ? leaf : undefined;
  }

  /** Whether this project wrote the byte. */
  isFresh(offset: number): boolean {
    const range = this.fresh[lastAtOrBefore(this.fresh, offset, ({ start }) => start)];
    return range !== undefined && offset < range.end;
  }

  isPixel(offset: number): boolean {
    const { pixelData } = this.output;
    return pixelData !== undefined && pixelData.valueStart <= offset && offset < pixelData.end;
  }
}

function leavesOf({ meta, dataSet }: Part10): DataElement[] {
  const leaves: DataElement[] = [...(meta?.elements ?? [])];
  const collect = ({ elements }: DataSet): void => {
    for (const element of elements)
      if (element.items === undefined) leaves.push(element);
      else for (const item of element.items) collect(item.dataSet);
  };
  collect(dataSet);
  return leaves;
}

/** Index of the last one whose start is not behind `offset`, -1 where there is none. */
function lastAtOrBefore<T>(sorted: readonly T[], offset: number, startOf: (each: T) => number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const each = sorted[middle];
    if (each !== undefined && startOf(each) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
