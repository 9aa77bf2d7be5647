import type { CharacterSet } from '../../../dicom/text/CharacterSet';
import { characterSetIn } from '../../../dicom/access/characterSetIn';
import { characterSetOf } from '../../../dicom/text/characterSetOf';
import type { DataSet, Item, Tag } from '../../../dicom/dictionary/DataSet';
import { formatTag } from '../../../dicom/dictionary/formatTag';
import type { Part10 } from '../../../dicom/model/Part10';

const digits = (tag: Tag): string => tag.toString(16).toUpperCase().padStart(8, '0');

/** A data set on the way of the plan, and how its elements are addressed. Texts are made on first use. */
export class Scope {
  readonly #part10: Part10;
  readonly #index: number;
  #prefix: string | undefined;
  #typePrefix: string | undefined;
  #characterSet: CharacterSet | undefined;

  private constructor(
    part10: Part10,
    readonly dataSet: DataSet,
    /** `start` of the Item, -1 at the top level. */
    readonly into: number,
    /** The data set that holds the sequence of which this is an item; undefined at the top level. */
    readonly above?: Scope,
    /** Tag of that sequence. */
    readonly sequence: Tag = 0,
    index = 0,
  ) {
    this.#part10 = part10;
    this.#index = index;
  }

  static top(part10: Part10): Scope {
    return new Scope(part10, part10.dataSet, -1);
  }

  item(sequence: Tag, item: Item, index: number): Scope {
    return new Scope(this.#part10, item.dataSet, item.start, this, sequence, index);
  }

  get isTop(): boolean {
    return this.above === undefined;
  }

  /** `(0040,0275)[0].(0032,1064)` */
  pathOf(tag: Tag): string {
    this.#prefix ??= this.above ? `${this.above.pathOf(this.sequence)}[${this.#index}].` : '';
    return this.#prefix + formatTag(tag);
  }

  /** `00400275.00321064`, as in data/types.json. */
  typePathOf(tag: Tag): string {
    this.#typePrefix ??= this.above ? `${this.above.typePathOf(this.sequence)}.` : '';
    return this.#typePrefix + digits(tag);
  }

  /** The data set's own character set, else that of the one around it (PS3.3 C.12.1.1.2). */
  get characterSet(): CharacterSet {
    return (this.#characterSet ??=
      characterSetIn(this.#part10, this.dataSet) ?? this.above?.characterSet ?? characterSetOf([]));
  }
}
