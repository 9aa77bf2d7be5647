/** A fault in a person's own rules: where it is in the JSON, and what was expected there. Holds no value. */
export class RuleError extends Error {
  /** `[0].match.rows`; `''` for the whole text. */
  readonly at: string;
  readonly expected: string;

  constructor(at: string, expected: string) {
    super('rule');
    this.at = at;
    this.expected = expected;
  }
}
