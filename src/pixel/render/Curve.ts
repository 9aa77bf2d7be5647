/** What is shown for a stored value, ready to be asked for every value that occurs. */
export interface Curve {
  readonly of: (stored: number) => number;
  /** Where something changes: below `from` all is as at `from`, above `until` as at `until`. May be infinite. */
  readonly from: number;
  readonly until: number;
}
