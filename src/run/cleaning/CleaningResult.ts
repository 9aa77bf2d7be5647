import type { Deeds } from '../../report/deedsOf';
import type { Reason } from '../RunFile';

/** What came of a cleaning, counted. */
export interface CleaningResult<Code extends string = never> {
  readonly cleaned: number;
  readonly refused: number;
  /** Files of people whom the person left out. */
  readonly leftOut: number;
  readonly verified: number;
  readonly bytes: number;
  /** What was done to the copies. */
  readonly deeds: Deeds;
  /** Cleaned copies of pictures that ask for a look and were taken in without one. */
  readonly takenInUnseen: number;
  /** Cleaned copies of pictures that were neither searched for text when the cleaning began nor decided about by a person. */
  readonly notSearched: number;
  /** Copies where a check was unsure: a short value occurs inside pixel data. */
  readonly unsure: number;
  /** References between the files: those that lead to the same file as before, places where they do not, and those that led
   * to several already. */
  readonly references: { readonly held: number; readonly broken: number; readonly ambiguous: number };
  readonly edits: EditCounts;
  /** Reasons of refusals, the most frequent first. */
  readonly reasons: readonly { readonly code: Reason<Code>['code']; readonly files: number }[];
}

export interface EditCounts {
  readonly removed: number;
  readonly replaced: number;
  readonly uids: number;
}
