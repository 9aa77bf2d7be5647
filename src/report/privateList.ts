import { csvRow } from './csvRow';

/** What became of one source file. Its path may name a person. */
export interface PrivateRow {
  /** Number of the file in the report. */
  readonly id: number;
  readonly path: string;
  readonly state: string;
  readonly reason: string;
}

/** The list that leads from the numbers of a report back to the sources, as CSV. Personal data: it never goes with the copies. */
export const privateListCsv = (rows: readonly PrivateRow[]): string =>
  [
    csvRow(['id', 'path', 'state', 'reason']),
    ...rows.map(({ id, path, state, reason }) => csvRow([id, path, state, reason])),
  ].join('');
