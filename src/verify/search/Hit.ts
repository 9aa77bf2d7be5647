import type { Needle } from './Needle';

/** A needle that stands in the output, with the bytes around it. */
export interface Hit {
  readonly needle: Needle;
  /** Offset into the output. */
  readonly at: number;
  /** The window and where the hit begins in it. */
  readonly bytes: Uint8Array;
  readonly index: number;
}
