const atFirst = 16;

/** Whole numbers from 0 by number, four bytes each. */
export class Column {
  #numbers = new Uint32Array(atFirst);

  /** 0 where none was put. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  put(index: number, value: number): void {
    if (index >= this.#numbers.length) {
      const longer = new Uint32Array(Math.max(index + 1, 2 * this.#numbers.length));
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[index] = value;
  }
}
