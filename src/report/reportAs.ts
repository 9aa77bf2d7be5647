import type { CleaningReport } from './CleaningReport';
import { csvParts } from './csvParts';
import { reportParts } from './reportParts';

export type ReportFormat = 'json' | 'csv' | 'html';

/** The report for programs and spreadsheets, in pieces. */
export const reportAs = (format: Exclude<ReportFormat, 'html'>, report: CleaningReport): Iterable<string> =>
  format === 'json' ? reportParts(report) : csvParts(report);
