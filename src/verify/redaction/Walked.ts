/** A codestream as its coded data and the segments that say how it is coded, what else stands in it, and bytes behind its end. */
export interface Walked {
  readonly coded: readonly Uint8Array[];
  readonly extras: readonly Uint8Array[];
  readonly rest: number;
}
