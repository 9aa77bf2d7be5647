import type { CleaningReport, FileReport } from './CleaningReport';

/** The files of a report of which a copy was written. */
export const copiesIn = ({ files }: CleaningReport): FileReport[] =>
  files.filter(({ refused }) => refused === undefined);
