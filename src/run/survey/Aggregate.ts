import type { Category, Finding } from '../../deid/findings/Inspection';
import { categories, type CategorySummary, type Summary } from './Summary';
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

  /** In steps (`inSteps`). */
  *summary(): Generator<void, Summary> {
    const summaries: CategorySummary[] = [];
    for (const [category, tally] of this.#tallies)
      summaries.push({ category, distinct: tally.distinct, groups: yield* tally.groups() });
    return { categories: summaries, values: summaries.reduce((n, each) => n + each.distinct, 0) };
  }
}
