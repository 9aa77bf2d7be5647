import type { DataSet, Item, Tag } from '../dictionary/DataSet';
import { formatTag } from '../dictionary/formatTag';
import type { Part10 } from '../model/Part10';
import type { CharacterSet } from '../text/CharacterSet';
import { characterSetOf } from '../text/characterSetOf';
import { characterSetIn } from './characterSetIn';

const digits = (tag: Tag): string => tag.toString(16).toUpperCase().padStart(8, '0');
const none: readonly Tag[] = [];

/** A data set of a file, top level or item: where its elements stand and how they are addressed. Texts are made on first use. */
export class Where {
  readonly #part10: Part10;
  readonly #index: number;
  #prefix: string | undefined;
  #tagPrefix: string | undefined;
  #parents: readonly Tag[] | undefined;
  #parentsInside: { readonly sequence: Tag; readonly parents: readonly Tag[] } | undefined;
  #characterSet: CharacterSet | undefined;

  private constructor(
    part10: Part10,
    readonly dataSet: DataSet,
    /** `start` of the Item whose data set it is, or -1 at the top level: what an insert is addressed to. */
    readonly into: number,
    /** 0 at the top level. */
    readonly depth: number,
    /** The data set that holds the sequence of which this is an item; undefined at the top level. */
    readonly above: Where | undefined,
    /** Tag of that sequence, 0 at the top level. */
    readonly sequence: Tag,
    index: number,
  ) {
    this.#part10 = part10;
    this.#index = index;
  }

  static top(part10: Part10): Where {
    return new Where(part10, part10.dataSet, -1, 0, undefined, 0, 0);
  }

  item(sequence: Tag, item: Item, index: number): Where {
    return new Where(this.#part10, item.dataSet, item.start, this.depth + 1, this, sequence, index);
  }

  get isTop(): boolean {
    return this.above === undefined;
  }

  /** `(0010,0010)` or `(0040,0275)[0].(0032,1064)` */
  pathOf(tag: Tag): string {
    this.#prefix ??= this.above ? `${this.above.pathOf(this.sequence)}[${this.#index}].` : '';
    return this.#prefix + formatTag(tag);
  }

  /** `00400275.00321064`, without the numbers of items. */
  tagPathOf(tag: Tag): string {
    this.#tagPrefix ??= this.above ? `${this.above.tagPathOf(this.sequence)}.` : '';
    return this.#tagPrefix + digits(tag);
  }

  /** Tags of the sequences around, outermost first; one array for all items of a sequence. */
  get parents(): readonly Tag[] {
    return (this.#parents ??= this.above ? this.above.#parentsIn(this.sequence) : none);
  }

  #parentsIn(sequence: Tag): readonly Tag[] {
    if (this.#parentsInside?.sequence !== sequence)
      this.#parentsInside = { sequence, parents: [...this.parents, sequence] };
    return this.#parentsInside.parents;
  }

  /** The data set's own (0008,0005), else that of the one around it (PS3.3 C.12.1.1.2). */
  get characterSet(): CharacterSet {
    return (this.#characterSet ??=
      characterSetIn(this.#part10, this.dataSet) ?? this.above?.characterSet ?? characterSetOf([]));
  }
}
