import type { Category } from '../../deid/findings/Inspection';

/** All categories in the order of the page. */
export const categories: readonly Category[] = [
  'who',
  'contacts',
  'ids',
  'dates',
  'institution',
  'device',
  'text',
  'hidden',
];

/** What all files together say about somebody. */
export interface Summary {
  readonly categories: readonly CategorySummary[];
  /** Distinct values over all categories. */
  readonly values: number;
}

export interface CategorySummary {
  readonly category: Category;
  readonly distinct: number;
  /** The weightiest first. */
  readonly groups: readonly ValueGroup[];
}

/** Values whose weightiest attribute is the same. */
export interface ValueGroup {
  readonly keyword: string;
  /** Those that most files carry first. */
  readonly values: readonly ValueLine[];
}

export interface ValueLine {
  readonly value: string;
  /** All attributes that carry it, the weightiest first. */
  readonly keywords: readonly string[];
  /** In how many files it stands. */
  readonly files: number;
}
