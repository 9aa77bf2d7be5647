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

/** Values whose weightiest attribute is the same. There may be hundreds of thousands: lines are made of those that are shown. */
export interface ValueGroup {
  readonly keyword: string;
  /** How many values there are. */
  readonly count: number;
  /** The first `count` lines: those that most files carry first. */
  readonly first: (count: number) => readonly ValueLine[];
  /** `FileRow.id` of the first file that has a value of this group. */
  readonly holderOf: (value: string) => number | undefined;
  /** With all of them. */
  readonly toJSON: () => { readonly keyword: string; readonly values: readonly ValueLine[] };
}

export interface ValueLine {
  readonly value: string;
  /** All attributes that carry it, the weightiest first. */
  readonly keywords: readonly string[];
  /** In how many files it stands. */
  readonly files: number;
}
