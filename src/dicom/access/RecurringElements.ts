import type { DataElement, Encoding, Tag, VR } from '../dictionary/DataSet';
import type { Part10 } from '../model/Part10';
import type { CharacterSet } from '../text/CharacterSet';
import { Where } from './Where';

/** Stands for an element that recurs: what was found of one holds for all that have the same. */
export type Recurrence = object;

/** An element of the file before, with all that decides what it says. */
interface Known {
  readonly bytes: Uint8Array;
  readonly vr: VR;
  readonly encoding: Encoding;
  readonly characterSet: CharacterSet;
  readonly recurrence: Recurrence;
}

/** Longer ones are pictures, documents, what only the maker understands. */
const longest = 4096;
const mostBytes = 1_000_000;

/**
 * Knows the elements of the top level that stood in the file before, byte for byte with all their items: the slices of a series differ in a dozen
 * of them. A comparison is all that one that recurs costs.
 */
export class RecurringElements {
  #known = new Map<Tag, Known>();
  #bytes = 0;

  /** For each element of the top level, in their order; undefined for what is not remembered. */
  of(part10: Part10): readonly (Recurrence | undefined)[] {
    const { characterSet } = Where.top(part10);
    return part10.dataSet.elements.map((element) => this.#recurrenceOf(part10, element, characterSet));
  }

  #recurrenceOf(part10: Part10, element: DataElement, characterSet: CharacterSet): Recurrence | undefined {
    const { tag, vr, start, end } = element;
    if (end - start > longest) return undefined;
    const bytes = part10.bytes.view(start, end);
    if (bytes === undefined) return undefined;
    const { encoding } = part10.dataSet;
    const known = this.#known.get(tag);
    if (
      known?.vr === vr &&
      known.characterSet === characterSet &&
      known.encoding.explicit === encoding.explicit &&
      known.encoding.bigEndian === encoding.bigEndian &&
      isSame(known.bytes, bytes)
    )
      return known.recurrence;
    const recurrence = {};
    this.#bytes += bytes.length - (known?.bytes.length ?? 0);
    if (this.#bytes > mostBytes) {
      this.#known = new Map();
      this.#bytes = bytes.length;
    }
    this.#known.set(tag, { bytes: bytes.slice(), vr, encoding, characterSet, recurrence });
    return recurrence;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at === one.length;
}
