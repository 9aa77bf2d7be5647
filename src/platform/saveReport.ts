import { download } from './download';

/**
 * Hands the report to the downloads as `reinschrift-report.json`, given as pieces of its text. It is free of values; the
 * name is neutral. Each piece becomes a part of the Blob: the whole may be longer than a string can be.
 */
export function saveReport(parts: Iterable<string>): void {
  download(new Blob([...parts], { type: 'application/json' }), 'reinschrift-report.json');
}
