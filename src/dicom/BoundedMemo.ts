/**
 * What was made of texts before, bounded in entries and in characters: of a value that recurs in all files of a series a look is left.
 * In two generations, as `Memo`: what is asked for again outlives what is not.
 */
export class BoundedMemo<Value> {
  readonly #mostEntries: number;
  readonly #mostCharacters: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();
  #characters = 0;

  /** @param mostCharacters of all keys; of a key that is longer than a sixteenth of it nothing is remembered */
  constructor(mostEntries: number, mostCharacters: number) {
    this.#mostEntries = Math.ceil(mostEntries / 2);
    this.#mostCharacters = Math.ceil(mostCharacters / 2);
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  /** The value of a key: the one that is held, or what `make` makes, which is held from then on. */
  of(key: string, make: () => Value): Value {
    const known = this.#young.get(key);
    if (known !== undefined || this.#young.has(key)) return known as Value;
    if (key.length > this.#mostCharacters / 8) return make();
    const value = this.#old.has(key) ? (this.#old.get(key) as Value) : make();
    if (this.#young.size >= this.#mostEntries || this.#characters + key.length > this.#mostCharacters) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#characters = 0;
    } else this.#old.delete(key);
    this.#young.set(key, value);
    this.#characters += key.length;
    return value;
  }
}
