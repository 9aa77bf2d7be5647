import type { Pool } from '../../src/lanes/pool';
import { loadReportWords } from '../../src/i18n/loadReportWords';
import { timeoutFor } from '../../src/lanes/timeoutFor';
import { sniffing } from '../../src/file/sniff';
import type { AuditedReports } from '../../src/report/auditParts';
import { isAsWritten } from '../../src/report/outputs/isAsWritten';
import { auditSources, type AuditSource } from '../../src/run/audit/auditSources';
import { checkReports } from '../../src/run/audit/checkReports';
import { filesIn } from '../disk/filesIn';
import { checkedFile, checkedInput } from '../disk/folders';
import { takeIn, type Given } from '../disk/takeIn';
import { ownHtml, ownJson, WholeFile } from '../disk/WholeFile';
import { WrongUse } from '../disk/WrongUse';
import type { FolderService } from '../lane/FolderService';
import { sourceOf } from '../lane/sourceOf';
import { startPool } from '../lane/startPool';
import { auditSummaryLines } from '../output/auditSummaryLines';
import { FolderAuditing } from '../output/FolderAuditing';
import { progress } from '../terminal/progress';
import { exit, runCommand } from '../terminal/runCommand';
import { verifyArguments, type VerifyArguments } from '../arguments/verifyArguments';

/**
 * `npm run -s verify:folder -- DIR [--against IN]`: audits what any program has cleaned. Says what still identifies, where a file is
 * not as its own stamps say, with IN which values of the originals survive, and where the report of a run lies in DIR, whether its copies
 * are as they were written. Nothing is written but the JSON and the page to print. Values are shown
 * with `--show-values` only. Exit code 0: all was looked at and nothing found; 3: something found, a copy missing or
 * changed, or something that could not be opened or read: that is named, and the verdict is "incomplete".
 */
export const main = (args: readonly string[]): Promise<number> =>
  runCommand(async () => {
    const options = verifyArguments(args);
    const folder = checkedInput(options.folder);
    const written = (path: string | undefined, kind: RegExp, argument: string): WholeFile | undefined =>
      path === undefined ? undefined : new WholeFile(checkedFile(path, folder), kind, argument);
    const against = options.against === undefined ? undefined : checkedInput(options.against);
    const auditing = new FolderAuditing({
      json: written(options.json, ownJson, '--json'),
      page: written(options.report, ownHtml.audit, '--report'),
      words: await loadReportWords(options.language),
      showValues: options.showValues,
    });
    const given = { input: folder, passwords: options.passwords };
    const pool = startPool();
    let checks: AuditedReports = { reports: [], extra: [] };
    try {
      if (await auditAll(pool, given, { ...options, against }, auditing))
        checks = await checkAll(pool, given);
    } catch (error) {
      auditing.drop();
      throw error;
    } finally {
      pool.close();
    }
    const { tally } = auditing;
    if (tally.originalValues === 0) throw new WrongUse('IN holds no value to look for');
    auditing.finish(checks);
    const { files, unreadable, unexamined } = tally.totals();
    if (files + unreadable + unexamined === 0) throw new WrongUse('DIR holds no DICOM file');
    console.log(auditSummaryLines(tally, checks, await loadReportWords('en')).join('\n'));
    return tally.verdict() === 'clean' && checks.reports.every(isAsWritten) ? exit.done : exit.someRefused;
  });

/** True where a file by its name may be the report of a run. */
async function auditAll(
  pool: Pool<FolderService>,
  given: Given,
  { against, mapping }: Pick<VerifyArguments, 'against' | 'mapping'>,
  auditing: FolderAuditing,
): Promise<boolean> {
  const shown = progress();
  // A lane reads the originals with its first file.
  const reading = against === undefined ? 0 : timeToRead(against);
  let done = 0;
  let mayBeReport = false;
  await pool.runAll(
    auditSources(takeIn(given, sniffing)),
    (lane, { path, blob, reason }) =>
      lane.audit(sourceOf(blob), {
        path,
        isDicom: reason === undefined,
        against,
        mapping,
        passwords: given.passwords,
      }),
    {
      timeoutOf: ({ blob }) => reading + 2 * timeoutFor(blob.size),
      onResult: (outcome, file) => {
        auditing.take(outcome, file);
        mayBeReport ||= /\.json$/i.test(file.path);
        shown('audited', ++done);
      },
    },
  );
  return mayBeReport;
}

/** The folder is listed a second time: most have no report, and its files would be held for nothing. */
async function checkAll(pool: Pool<FolderService>, given: Given): Promise<AuditedReports> {
  const files: AuditSource[] = [];
  for await (const file of auditSources(takeIn(given, sniffing))) files.push(file);
  return checkReports(files, (named, take) =>
    pool.runAll(
      named,
      (lane, { output, file }) => lane.digest(sourceOf(file.blob), output.sha256 !== undefined),
      {
        timeoutOf: ({ file }) => timeoutFor(file.blob.size),
        onResult: (outcome, each) => take(outcome, each),
      },
    ),
  );
}

/** Milliseconds that a lane may take for all originals. */
function timeToRead(folder: string): number {
  let time = 0;
  for (const { blob } of filesIn(folder)) time += 1000 + timeoutFor(blob?.size ?? 0) / 10;
  return time;
}
