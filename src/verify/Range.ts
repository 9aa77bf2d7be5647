import type { CheckName } from './Verification';

/** A range of the output that must equal a range of the source; too long to be in memory, or pixels. */
export interface SameRange {
  readonly check: Extract<CheckName, 'kept-identical' | 'pixels-identical'>;
  readonly source: number;
  readonly output: number;
  readonly length: number;
}

/** A range of the output that this project wrote. */
export interface FreshRange {
  readonly start: number;
  readonly end: number;
}
