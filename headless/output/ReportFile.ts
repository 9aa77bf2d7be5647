import type { CleaningReport } from '../../src/report/CleaningReport';
import { conformance } from '../../src/report/conformance';
import { doneIn } from '../../src/report/Done';
import { htmlParts } from '../../src/report/htmlParts';
import { reportAs, type ReportFormat } from '../../src/report/reportAs';
import type { ReportWords } from '../../src/report/ReportWords';
import { atOnce } from '../../src/run/atOnce';
import { reportOf, type MadeRun } from '../../src/run/output/reportOf';
import { checkedFile } from '../disk/folders';
import { ownHtml, ownJson, WholeFile } from '../disk/WholeFile';

/** What the reports of earlier runs begin with. */
const beginnings: Readonly<Record<ReportFormat, RegExp>> = {
  json: ownJson,
  csv: /^id,output,/,
  html: ownHtml.cleaning,
};

/** Where the report of a run goes; one of an earlier run is replaced once the new one is whole. */
export class ReportFile {
  readonly #format: ReportFormat;
  readonly #file: WholeFile;
  readonly #words: ReportWords;

  /**
   * Throws WrongUse where it would overwrite a file of IN, or anything that is no report.
   * @param words of a report to print
   */
  constructor(path: string, input: string, words: ReportWords) {
    this.#words = words;
    this.#format = formatOf(path);
    this.#file = new WholeFile(checkedFile(path, input), beginnings[this.#format], '--report');
  }

  write(run: MadeRun): void {
    try {
      const report = atOnce(reportOf(run));
      for (const part of this.#partsOf(report, run)) this.#file.write(part);
      this.#file.finish();
    } finally {
      this.#file.drop();
    }
  }

  #partsOf(report: CleaningReport, { choice }: MadeRun): Iterable<string> {
    if (this.#format !== 'html') return reportAs(this.#format, report);
    return htmlParts(report, conformance(choice, doneIn(report)), this.#words);
  }
}

/** A report is what its name says. */
const formatOf = (path: string): ReportFormat =>
  /\.csv$/i.test(path) ? 'csv' : /\.html?$/i.test(path) ? 'html' : 'json';
