import type { CleaningReport } from './CleaningReport';
import type { StatementSection } from './conformance';
import { annex } from './page/annex';
import { chainOf, closing, opening } from './page/frame';
import { sheet, titleOf } from './page/sheet';
import type { ReportWords } from './ReportWords';

/**
 * The report as a page to print and to sign, in the language of its reader: a sheet with what was done, what was proven and what nobody
 * looked at, and an annex with every list. Without values and source names, as the report itself.
 */
export function* htmlParts(
  report: CleaningReport,
  statement: readonly StatementSection[],
  words: ReportWords,
): Generator<string> {
  yield opening('cleaning', titleOf(report, words), words, chainOf(report.outputs?.sha256));
  yield sheet(report, words);
  yield* annex(report, statement, words);
  yield closing;
}
