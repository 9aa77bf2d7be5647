import type { Edit } from '../../deid/plan/edit/Edit';

type Insert = Extract<Edit, { op: 'insert' }>;
export type EditOfElement = Exclude<Edit, { op: 'insert' }>;

/** The edits of a plan by the place that they concern. Remembers which were met, so that none is forgotten. */
export class EditIndex {
  readonly #byElement = new Map<number, EditOfElement>();
  readonly #byItem = new Map<number, Insert[]>();
  readonly #places: Float64Array;
  readonly #met = new Set<Edit>();

  constructor(readonly edits: readonly Edit[]) {
    this.#places = new Float64Array(edits.length);
    for (const [i, edit] of edits.entries()) {
      this.#places[i] = edit.op === 'insert' ? edit.into : edit.at;
      if (edit.op !== 'insert') this.#byElement.set(edit.at, edit);
      else {
        const inserts = this.#byItem.get(edit.into);
        if (inserts === undefined) this.#byItem.set(edit.into, [edit]);
        else inserts.push(edit);
      }
    }
    this.#places.sort();
  }

  ofElement(start: number): EditOfElement | undefined {
    const edit = this.#byElement.get(start);
    if (edit !== undefined) this.#met.add(edit);
    return edit;
  }

  insertsInto(item: number): Insert[] {
    const inserts = this.#byItem.get(item) ?? [];
    for (const edit of inserts) this.#met.add(edit);
    return [...inserts];
  }

  /** Whether an edit concerns something that begins behind `start` and before `end`. */
  within(start: number, end: number): boolean {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#places[middle] ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    return low < this.#places.length && (this.#places[low] ?? 0) < end;
  }

  /** Edits that no walk over the source has met: their element is gone with its parent, or never was. */
  unmet(): readonly Edit[] {
    return this.#met.size === this.edits.length ? [] : this.edits.filter((edit) => !this.#met.has(edit));
  }
}
