import type { CharacterSet } from '../text/CharacterSet';
import { characterSetIn } from './characterSetIn';
import { characterSetOf } from '../text/characterSetOf';
import type { DataElement, DataSet, Tag } from '../dictionary/DataSet';
import { formatTag } from '../dictionary/formatTag';
import type { Part10 } from '../model/Part10';

/** Where an element stands. Its properties are getters: read them, do not spread the object. */
export interface Place {
  /** `(0010,0010)` or `(0040,0275)[0].(0032,1064)`, made on first use. */
  readonly path: string;
  /** The data set that holds the element. */
  readonly dataSet: DataSet;
  /** `start` of the Item whose data set it is, or -1 at the top level: what an insert is addressed to. */
  readonly into: number;
  /** 0 at the top level. */
  readonly depth: number;
  /** The item's own (0008,0005), else the one of the data set around it. */
  readonly characterSet: CharacterSet;
  /** Tags of the sequences around the element, outermost first. */
  readonly parents: readonly Tag[];
}

/** What all elements of one data set share. */
class Level {
  #prefix: string | undefined;

  constructor(
    readonly dataSet: DataSet,
    readonly into: number,
    readonly depth: number,
    readonly characterSet: CharacterSet,
    readonly parents: readonly Tag[],
    readonly above: Level | undefined,
    readonly sequence: Tag,
    readonly index: number,
  ) {}

  get prefix(): string {
    if (this.above === undefined) return '';
    return (this.#prefix ??= `${this.above.prefix}${formatTag(this.sequence)}[${this.index}].`);
  }
}

class ElementPlace implements Place {
  readonly #level: Level;
  readonly #tag: Tag;

  constructor(level: Level, tag: Tag) {
    this.#level = level;
    this.#tag = tag;
  }

  get path(): string {
    return this.#level.prefix + formatTag(this.#tag);
  }
  get dataSet(): DataSet {
    return this.#level.dataSet;
  }
  get into(): number {
    return this.#level.into;
  }
  get depth(): number {
    return this.#level.depth;
  }
  get characterSet(): CharacterSet {
    return this.#level.characterSet;
  }
  get parents(): readonly Tag[] {
    return this.#level.parents;
  }
}

/**
 * Visits every element of the data set in document order, a sequence before its items; group 0002 is not included.
 * Depth is bounded by the reader.
 */
export function walkElements(part10: Part10, visit: (element: DataElement, at: Place) => void): void {
  const walk = (level: Level): void => {
    for (const element of level.dataSet.elements) {
      visit(element, new ElementPlace(level, element.tag));
      if (element.items === undefined) continue;
      const parents = [...level.parents, element.tag];
      let index = 0;
      for (const item of element.items) {
        const own = characterSetIn(part10, item.dataSet) ?? level.characterSet;
        walk(new Level(item.dataSet, item.start, level.depth + 1, own, parents, level, element.tag, index++));
      }
    }
  };
  const top = characterSetIn(part10, part10.dataSet) ?? characterSetOf([]);
  walk(new Level(part10.dataSet, -1, 0, top, [], undefined, 0, 0));
}
