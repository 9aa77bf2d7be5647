import type { DataElement } from '../dictionary/DataSet';
import type { Part10 } from './Part10';

/** Longer values hardly recur, or are not worth comparing. */
const longestValue = 1024;
/** Of a header that is longer nothing is remembered. */
const longestHead = 512 * 1024;

/** The elements of a file's top level up to its first value that is not loaded, and their bytes. */
interface Head {
  readonly elements: readonly DataElement[];
  /** Offset of the first of `bytes`. */
  readonly start: number;
  readonly bytes: Uint8Array;
}

/**
 * Tells of each element of a file whether it stands in the file before it as well, byte for byte: files of a series differ in a dozen of two
 * hundred. What stands there again keeps its memory, an object in which whoever judges it notes what came out, and under what conditions. Top level
 * only, and neither sequences nor long values.
 */
export class Recurrence<Memory> {
  readonly #make: () => Memory;
  #before: (Head & { readonly memories: readonly (Memory | undefined)[] }) | undefined;

  /** @param make the memory of an element that was not there before */
  constructor(make: () => Memory) {
    this.#make = make;
  }

  /** By the index of each element: its memory; undefined where it gets none. */
  of(part10: Part10): readonly (Memory | undefined)[] {
    const head = headOf(part10);
    if (head === undefined) return [];
    const before = this.#before;
    const others = before?.elements ?? [];
    const memories: (Memory | undefined)[] = [];
    let at = 0;
    for (const element of head.elements) {
      let other = others[at];
      while (other !== undefined && other.tag < element.tag) other = others[++at];
      const again = before !== undefined && other !== undefined && isSame(head, element, before, other);
      memories.push(
        (again ? before.memories[at] : undefined) ?? (isShort(element) ? this.#make() : undefined),
      );
    }
    // A lane reads the next file into the same memory.
    this.#before = { ...head, bytes: head.bytes.slice(), memories };
    return memories;
  }
}

function headOf({ dataSet, dataSetStart, bytes }: Part10): Head | undefined {
  const all = dataSet.elements;
  const bulk = all.findIndex(
    ({ fragments, valueStart, valueEnd }) =>
      fragments !== undefined || valueEnd - valueStart > longestHead / 8,
  );
  const elements = bulk < 0 ? all : all.slice(0, bulk);
  const end = elements.at(-1)?.end ?? dataSetStart;
  const loaded = end - dataSetStart > longestHead ? undefined : bytes.view(dataSetStart, end);
  return loaded && { elements, start: dataSetStart, bytes: loaded };
}

const isShort = ({ items, fragments, valueStart, valueEnd }: DataElement): boolean =>
  items === undefined && fragments === undefined && valueEnd - valueStart <= longestValue;

function isSame(head: Head, element: DataElement, before: Head, other: DataElement): boolean {
  const length = element.valueEnd - element.valueStart;
  if (other.tag !== element.tag || other.vr !== element.vr || other.valueEnd - other.valueStart !== length)
    return false;
  if (!isShort(element) || !isShort(other)) return false;
  const [bytes, others] = [head.bytes, before.bytes];
  const first = element.valueStart - head.start;
  const shift = other.valueStart - before.start - first;
  for (let i = first; i < first + length; i++) if (bytes[i] !== others[i + shift]) return false;
  return true;
}
