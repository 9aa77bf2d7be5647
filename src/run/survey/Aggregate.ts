import type { Category, Finding } from '../../deid/findings/Inspection';
import { categories, type Summary } from './Summary';
import { ValueTally } from './ValueTally';

/** Folds the findings of any number of files into distinct values; the findings themselves are not kept. */
export class Aggregate {
  readonly #tallies = new Map<Category, ValueTally>(
    categories.map((category) => [category, new ValueTally()]),
  );

  /** `file` is unique per file, so that a value which stands twice in one file counts once. */
  add(file: number, findings: readonly Finding[]): void {
    for (const [finding, { category, keyword, value }] of findings.entries())
      this.#tallies.get(category)?.add(file, finding, keyword, value);
  }

  summary(): Summary {
    const summaries = Array.from(this.#tallies, ([category, tally]) => ({
      category,
      distinct: tally.distinct,
      groups: tally.groups(),
    }));
    return { categories: summaries, values: summaries.reduce((n, each) => n + each.distinct, 0) };
  }
}
