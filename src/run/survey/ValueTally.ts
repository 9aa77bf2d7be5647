import { Column } from './Column';
import { KeywordSets } from './KeywordSets';
import type { ValueGroup, ValueLine } from './Summary';
import { weightOf } from './weightOf';

/** Values that are looked at at once. */
const few = 1000;

/**
 * The distinct values of one category, numbered as they come. What is known of each stands in columns of numbers: a run of hundreds of
 * thousands of files has a few values of its own in every file.
 */
export class ValueTally {
  readonly #numbers = new Map<string, number>();
  readonly #values: string[] = [];
  readonly #sets = new KeywordSets();
  /** Which of the sets carries a value. */
  readonly #set = new Column();
  readonly #files = new Column();
  readonly #lastFile = new Column();
  /** The first file that has it, and as which of its findings: lanes end in any order. */
  readonly #firstFile = new Column();
  readonly #firstFinding = new Column();

  get distinct(): number {
    return this.#values.length;
  }

  add(file: number, finding: number, keyword: string, value: string): void {
    let at = this.#numbers.get(value);
    if (at === undefined) {
      at = this.#values.length;
      this.#numbers.set(value, at);
      this.#values.push(value);
      this.#firstFile.put(at, file);
      this.#firstFinding.put(at, finding);
      this.#files.put(at, 1);
      this.#set.put(at, this.#sets.with(KeywordSets.none, keyword));
    } else {
      this.#set.put(at, this.#sets.with(this.#set.at(at), keyword));
      if (this.#lastFile.at(at) !== file) this.#files.put(at, this.#files.at(at) + 1);
      if (file < this.#firstFile.at(at)) {
        this.#firstFile.put(at, file);
        this.#firstFinding.put(at, finding);
      }
    }
    this.#lastFile.put(at, file);
  }

  /** Values whose weightiest keyword is the same, the weightiest first, then the smallest, then what comes first in the files. In steps (`inSteps`). */
  *groups(): Generator<void, ValueGroup[]> {
    const groups = new Map<string, { readonly values: number[]; first: number }>();
    for (let at = 0; at < this.distinct; at++) {
      if (at % few === 0) yield;
      const keyword = this.#sets.weightiestOf(this.#set.at(at));
      const group = groups.get(keyword);
      if (group === undefined) groups.set(keyword, { values: [at], first: at });
      else {
        group.values.push(at);
        if (this.#inOrder(at, group.first) < 0) group.first = at;
      }
    }
    return [...groups]
      .sort(
        ([a, one], [b, other]) =>
          weightOf(a) - weightOf(b) ||
          one.values.length - other.values.length ||
          this.#inOrder(one.first, other.first),
      )
      .map(([keyword, { values }]) => this.#group(keyword, values));
  }

  /** Lines are made of what is shown only, and put in order when they are first asked for. */
  #group(keyword: string, values: number[]): ValueGroup {
    let sorted = false;
    const first = (count: number): ValueLine[] => {
      if (!sorted) values.sort((a, b) => this.#files.at(b) - this.#files.at(a) || this.#inOrder(a, b));
      sorted = true;
      return values.slice(0, count).map((at) => this.#line(at));
    };
    const toJSON = (): ReturnType<ValueGroup['toJSON']> => ({ keyword, values: first(Infinity) });
    return { keyword, count: values.length, first, holderOf: (value) => this.#holderOf(value), toJSON };
  }

  #holderOf(value: string): number | undefined {
    const at = this.#numbers.get(value);
    return at === undefined ? undefined : this.#firstFile.at(at);
  }

  #line(at: number): ValueLine {
    return {
      value: this.#values[at] ?? '',
      keywords: this.#sets.keywordsOf(this.#set.at(at)),
      files: this.#files.at(at),
    };
  }

  #inOrder(a: number, b: number): number {
    return (
      this.#firstFile.at(a) - this.#firstFile.at(b) || this.#firstFinding.at(a) - this.#firstFinding.at(b)
    );
  }
}
