import type { OutputsHash } from './OutputsHash';

/** What became of the outputs of one report, file by file. */
export interface OutputsCheck {
  /** Number of the report among the given files. */
  readonly report: number;
  /** As the report says it; undefined in reports of versions that did not. */
  readonly hash: OutputsHash | undefined;
  /** Whether the hash of the report is that of its own list: else somebody changed one of them. */
  readonly agrees: boolean;
  /** Outputs of the report. */
  readonly files: number;
  /** There, with every byte as it was written. */
  readonly same: number;
  /** There, with the size that it was written with; the report knows no more. */
  readonly sameSize: number;
  /** Numbers of the files in the report. */
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Could not be read again. */
  readonly unread: readonly string[];
}
