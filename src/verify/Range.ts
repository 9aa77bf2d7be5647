import type { CheckName } from './Verification';

/** A range of the output that must equal a range of the source; too long to be in memory, or pixels. */
export interface SameRange {
  readonly check: Extract<CheckName, 'kept-identical' | 'pixels-identical' | 'redaction'>;
  readonly source: number;
  readonly output: number;
  readonly length: number;
  /** Makes of bytes of the source, from `at` of the range on, what the output must have there instead. `copy` is what it has. */
  readonly change?: (bytes: Uint8Array, at: number, copy: Uint8Array) => void;
}

/** A range of the output that this project wrote. */
export interface FreshRange {
  readonly start: number;
  readonly end: number;
}
