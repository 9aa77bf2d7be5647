import type { CleaningReport } from './CleaningReport';
import type { StatementSection } from './conformance';
import { csvParts } from './csvParts';
import { htmlParts } from './htmlParts';
import { reportParts } from './reportParts';

export type ReportFormat = 'json' | 'csv' | 'html';

/** The report as JSON, as a table, or as a page to print, in pieces. Only the page holds the conformance statement. */
export function reportAs(
  format: ReportFormat,
  report: CleaningReport,
  statement: readonly StatementSection[],
): Iterable<string> {
  switch (format) {
    case 'json':
      return reportParts(report);
    case 'csv':
      return csvParts(report);
    case 'html':
      return htmlParts(report, statement);
  }
}
