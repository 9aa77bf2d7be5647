/** Values that an answer tells for the first time; the numbers before `from` hold on. */
export interface News<Value> {
  readonly from: number;
  readonly values: readonly Value[];
}

/** Bounds what a lane remembers: values that each file has of its own need no memory. */
const mostNumbered = 20_000;

/**
 * The numbers of values that recur from file to file: each value crosses to the other thread once. What was told in an answer that got
 * lost must be forgotten.
 */
export class Recurring<Value> {
  readonly #keyOf: (value: Value) => string;
  readonly #numbers = new Map<string, number>();
  #news: Value[] = [];

  constructor(keyOf: (value: Value) => string) {
    this.#keyOf = keyOf;
  }

  numberOf(value: Value): number {
    const key = this.#keyOf(value);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      this.#numbers.set(key, (number = this.#numbers.size));
      this.#news.push(value);
    }
    return number;
  }

  /** What is new since the last answer. Nothing is forgotten between the numbers of an answer and its news. */
  news(): News<Value> {
    const values = this.#news;
    const from = this.#numbers.size - values.length;
    this.#news = [];
    if (this.#numbers.size > mostNumbered) this.forget();
    return { from, values };
  }

  forget(): void {
    this.#numbers.clear();
    this.#news = [];
  }
}

/** The other side: the values by their numbers. */
export class Heard<Value> {
  readonly #values: Value[] = [];

  hear({ from, values }: News<Value>): void {
    this.#values.length = from;
    for (const value of values) this.#values.push(value);
  }

  values(numbers: readonly number[]): Value[] {
    return numbers.map((number) => {
      const value = this.#values[number];
      if (value === undefined) throw new Error('a value was not told');
      return value;
    });
  }
}
