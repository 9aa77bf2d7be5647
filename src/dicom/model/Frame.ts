import type { DataElement, DataSet, Encoding, Fragment, Item, Tag, VR } from '../dictionary/DataSet';
import { dataSetOf } from './dataSetOf';

/** One container that the reader is inside of: a data set, the items of a sequence, or the fragments of Pixel Data. */
export class Frame {
  kind: 'data set' | 'items' | 'fragments' | 'opaque';
  readonly encoding: Encoding;
  /** First byte that must not be passed. For an undefined length that is the container's. */
  readonly limit: number;
  readonly undefinedLength: boolean;
  /** Of the item or element that is the container. */
  readonly start: number;
  readonly valueStart: number;

  /** Of the element that holds items or fragments. */
  tag: Tag = 0;
  vr: VR = 'UN';
  /** Not promised to be a sequence, it only looks like one: a fault inside makes it an ordinary value. */
  speculative = false;
  /** Number of observations before it. */
  observed = 0;

  readonly elements: DataElement[] = [];
  readonly items: Item[] = [];
  readonly fragments: Fragment[] = [];
  /** Of the element read last. */
  #lastTag: Tag = -1;
  /** All tags of the data set, from the first one on that is out of order. */
  #seen: Set<Tag> | undefined = undefined;

  constructor(
    kind: Frame['kind'],
    encoding: Encoding,
    start: number,
    valueStart: number,
    limit: number,
    undefinedLength: boolean,
  ) {
    this.kind = kind;
    this.encoding = encoding;
    this.start = start;
    this.valueStart = valueStart;
    this.limit = limit;
    this.undefinedLength = undefinedLength;
  }

  /** Takes the next element of the data set, and says what of PS3.5 7.1 it breaks: ascending tags, each once. */
  add(element: DataElement): 'duplicate-tag' | 'out-of-order' | undefined {
    const { tag } = element;
    const disorder = tag <= this.#lastTag || this.#seen !== undefined ? this.#disorder(tag) : undefined;
    this.#lastTag = tag;
    this.elements.push(element);
    return disorder;
  }

  /** The item that this data set is. */
  toItem(valueEnd: number, end: number): Item {
    const { start, valueStart, undefinedLength } = this;
    const dataSet: DataSet = dataSetOf(this.encoding, this.elements);
    return { start, valueStart, valueEnd, end, undefinedLength, dataSet };
  }

  /** The element that these items or fragments are the value of, or that turned out to be an ordinary one. */
  toElement(valueEnd: number, end: number): DataElement {
    const { tag, vr, start, valueStart, undefinedLength, items, fragments } = this;
    // Written out, because a spread is several times slower and there are many sequences.
    if (this.kind === 'items') return { tag, vr, start, valueStart, valueEnd, end, undefinedLength, items };
    if (this.kind === 'fragments') {
      return { tag, vr, start, valueStart, valueEnd, end, undefinedLength, fragments };
    }
    return { tag, vr, start, valueStart, valueEnd, end, undefinedLength };
  }

  #disorder(tag: Tag): 'duplicate-tag' | 'out-of-order' | undefined {
    this.#seen ??= new Set(this.elements.map((element) => element.tag));
    const found = this.#seen.has(tag) ? 'duplicate-tag' : tag < this.#lastTag ? 'out-of-order' : undefined;
    this.#seen.add(tag);
    return found;
  }

  static dataSet(encoding: Encoding, start: number, limit: number): Frame {
    return new Frame('data set', encoding, start, start, limit, false);
  }
}
