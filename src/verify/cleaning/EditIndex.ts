import type { Edit } from '../../deid/plan/edit/Edit';

type Insert = Extract<Edit, { op: 'insert' }>;
export type EditOfElement = Exclude<Edit, { op: 'insert' }>;

/** The edits of a plan by the place that they concern. Remembers which were met, so that none is forgotten. Numbers only: a file may have a million. */
export class EditIndex {
  /** Edits in the order of their places, as indices of `edits`. */
  readonly #order: Uint32Array;
  readonly #places: Float64Array;
  readonly #met: Uint8Array;

  constructor(readonly edits: readonly Edit[]) {
    const places = Float64Array.from(edits, placeOf);
    const placeAt = (i: number): number => places[i] ?? 0;
    // Stable: of edits at one place the first stays first. Most stand in order: a list is sorted by the stretches of it that are.
    this.#order = Uint32Array.from(Array.from(places.keys()).sort((a, b) => placeAt(a) - placeAt(b)));
    this.#places = Float64Array.from(this.#order, placeAt);
    this.#met = new Uint8Array(edits.length);
  }

  /** The last one of the plan, where it has several. */
  ofElement(start: number): EditOfElement | undefined {
    for (let at = this.#firstBehind(start) - 1; this.#places[at] === start; at--) {
      const i = this.#order[at] ?? 0;
      const edit = this.edits[i];
      if (edit === undefined || edit.op === 'insert') continue;
      this.#met[i] = 1;
      return edit;
    }
    return undefined;
  }

  insertsInto(item: number): Insert[] {
    return Array.from(this.#at(item)).flatMap((i) => {
      const edit = this.edits[i];
      if (edit?.op !== 'insert') return [];
      this.#met[i] = 1;
      return edit;
    });
  }

  /** Whether an edit concerns something that begins behind `start` and before `end`. */
  within(start: number, end: number): boolean {
    const low = this.#firstBehind(start);
    return low < this.#places.length && (this.#places[low] ?? 0) < end;
  }

  /** Edits that no walk over the source has met: their element is gone with its parent, or never was. */
  unmet(): readonly Edit[] {
    return this.#met.includes(0) ? this.edits.filter((_, i) => this.#met[i] === 0) : [];
  }

  #at(place: number): Uint32Array {
    const end = this.#firstBehind(place);
    let first = end;
    while (first > 0 && this.#places[first - 1] === place) first--;
    return this.#order.subarray(first, end);
  }

  #firstBehind(place: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#places[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const placeOf = (edit: Edit): number => (edit.op === 'insert' ? edit.into : edit.at);
