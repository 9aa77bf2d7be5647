import type { CleaningReport } from './CleaningReport';

/**
 * The report as JSON text, file by file: that of a hundred thousand files is longer than a string may be. Without the counts of people and
 * studies: those of shards cannot be added up, and reports that are joined must be that of one run.
 */
export function* reportParts(report: CleaningReport): Generator<string> {
  const { files, ...told } = report;
  const head = { ...told, subjects: undefined };
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "files": [`;
  let separator = '\n';
  for (const file of files) {
    yield `${separator}  ${JSON.stringify(file)}`;
    separator = ',\n';
  }
  yield '\n ]\n}\n';
}
