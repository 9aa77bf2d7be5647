import { conformance } from '../../src/report/conformance';
import { doneIn } from '../../src/report/Done';
import { reportAs, type ReportFormat } from '../../src/report/reportAs';
import { atOnce } from '../../src/run/atOnce';
import { reportOf, type MadeRun } from '../../src/run/output/reportOf';
import { checkedFile } from '../disk/folders';
import { ownJson, WholeFile } from '../disk/WholeFile';

/** What the reports of earlier runs begin with. */
const beginnings: Readonly<Record<ReportFormat, RegExp>> = {
  json: ownJson,
  csv: /^id,output,/,
  html: /^<!doctype html>[^]*<title>Report of a cleaning<\/title>/,
};

/** Where the report of a run goes; one of an earlier run is replaced once the new one is whole. */
export class ReportFile {
  readonly #format: ReportFormat;
  readonly #file: WholeFile;

  /** Throws WrongUse where it would overwrite a file of IN, or anything that is no report. */
  constructor(path: string, input: string) {
    this.#format = formatOf(path);
    this.#file = new WholeFile(checkedFile(path, input), beginnings[this.#format], '--report');
  }

  write(run: MadeRun): void {
    try {
      const report = atOnce(reportOf(run));
      const statement = conformance(run.choice, doneIn(report));
      for (const part of reportAs(this.#format, report, statement)) this.#file.write(part);
      this.#file.finish();
    } finally {
      this.#file.drop();
    }
  }
}

/** A report is what its name says. */
const formatOf = (path: string): ReportFormat =>
  /\.csv$/i.test(path) ? 'csv' : /\.html?$/i.test(path) ? 'html' : 'json';
