/**
 * What one file is and what it refers to, before and after cleaning. UIDs of the source are in it: for the count only, never for a
 * report.
 */
export interface ReferenceFacts {
  /** Its SOP Instance, Series, Study and Frame of Reference UID: old and new. */
  readonly is: readonly UidPair[];
  /** Every UID elsewhere in the file, once for each. */
  readonly to: readonly Reference[];
}

export type UidPair = readonly [old: string, fresh: string];

export interface Reference {
  readonly uid: string;
  /** Undefined where the copy does not have the reference any more. */
  readonly fresh: string | undefined;
  /** Where the first one stands. */
  readonly path: string;
}

/** How references between the files of a run fared: `before` is the sum of `after`, `removed`, `ambiguous` and the broken ones. */
export interface References {
  /** References of the sources that met another file, series, study or frame of reference of the run. */
  readonly before: number;
  /** Those that meet the same one in the copies. */
  readonly after: number;
  /** Those that were removed with the sequence that held them. */
  readonly removed: number;
  /** Those that met several files with one UID: which of them was meant, nobody can tell. They lead to none now. */
  readonly ambiguous: number;
  /** Those that lead nowhere or elsewhere now, each with the first file that has it. None, unless there is a fault. */
  readonly broken: readonly { readonly id: string; readonly path: string; readonly times: number }[];
}
