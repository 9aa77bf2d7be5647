/**
 * What a function made of its last arguments, never of more than `most` of them. In two generations: what is asked for again outlives what is not,
 * and a hit costs one look into a Map.
 */
export class Memo<Key, Value> {
  readonly #half: number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  /** @param most two at least */
  constructor(most: number) {
    this.#half = Math.max(1, Math.floor(most / 2));
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  /** The value of a key: the one that is held, or what `make` makes of the key, which is held from then on. */
  of(key: Key, make: (key: Key) => Value): Value {
    const known = this.#young.get(key);
    if (known !== undefined || this.#young.has(key)) return known as Value;
    const value = this.#old.has(key) ? (this.#old.get(key) as Value) : make(key);
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    } else this.#old.delete(key);
    this.#young.set(key, value);
    return value;
  }
}
