import type { DataElement, Tag } from '../dictionary/DataSet';

/** Which tags of a data set a walk has met. While they ascend, as PS3.5 7.1 wants it, none of them is remembered. */
export class SeenTags {
  #last: Tag = -1;
  #seen: Set<Tag> | undefined = undefined;

  /** Takes the element at `index`, after all those before it, and says whether one of these has its tag. */
  takes(elements: readonly DataElement[], index: number): boolean {
    const tag = elements[index]?.tag ?? -1;
    const ascends = tag > this.#last;
    this.#last = tag;
    if (ascends && this.#seen === undefined) return false;
    this.#seen ??= new Set(elements.slice(0, index).map((element) => element.tag));
    const isKnown = this.#seen.has(tag);
    this.#seen.add(tag);
    return isKnown;
  }
}
