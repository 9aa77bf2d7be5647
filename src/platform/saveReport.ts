import { download } from './download';

/** Hands the report to the downloads as `reinschrift-report.json`. It is free of values; the name is neutral. */
export function saveReport(report: object): void {
  const text = JSON.stringify(report, null, 2) + '\n';
  download(new Blob([text], { type: 'application/json' }), 'reinschrift-report.json');
}
