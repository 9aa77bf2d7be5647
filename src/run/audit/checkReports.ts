import type { AuditedReports } from '../../report/auditParts';
import { hex32 } from '../../report/hex32';
import type { Output } from '../../report/outputs/Output';
import type { OutputsCheck } from '../../report/outputs/OutputsCheck';
import { placeOutputs } from '../../report/outputs/placeOutputs';
import { beginsReport, readOutputs, type ReportedOutputs } from '../../report/outputs/readOutputs';
import type { FileDigest } from '../../file/digestOf';
import type { Failed } from '../../file/outcomes';
import type { Unreadable } from '../../dicom/model/Part10';
import { reportId } from '../reportId';
import type { AuditSource } from './auditSources';

/** Longer ones tell of more files than a page can hold. */
const mostBytes = 256 * 1024 * 1024;
/** Bytes that tell a report from other files. */
const beginning = 512;

/** A file that a report names, and what the report says of it. */
export interface NamedOutput {
  readonly output: Output;
  readonly file: AuditSource;
}

/** Reads files in lanes and tells what they are, in any order. With SHA-256 where the report knows it. */
export type Digest = (
  named: readonly NamedOutput[],
  take: (outcome: FileDigest | Unreadable | Failed, named: NamedOutput) => void,
) => Promise<void>;

/** Holds the reports of runs among the files against the other files: each that they name is there, missing or changed. */
export async function checkReports(files: readonly AuditSource[], digest: Digest): Promise<AuditedReports> {
  const reports = await reportsIn(files);
  const others = files.filter((file) => !reports.some(({ source }) => source === file));
  const named = new Set<AuditSource>();
  const checks: OutputsCheck[] = [];
  for (const { source, said } of reports) {
    const { found, missing } = placeOutputs(said.outputs, others);
    for (const { file } of found) named.add(file);
    const check = new Checking(source, said, missing);
    await digest(found, (outcome, { output }) => check.take(output, outcome));
    checks.push(check.result());
  }
  const extra = checks.length === 0 ? [] : others.filter((file) => !named.has(file));
  return { reports: checks, extra: extra.map(({ id }) => reportId(id)) };
}

async function reportsIn(
  files: readonly AuditSource[],
): Promise<{ readonly source: AuditSource; readonly said: ReportedOutputs }[]> {
  const reports: { source: AuditSource; said: ReportedOutputs }[] = [];
  for (const source of files) {
    const { path, blob } = source;
    if (!/\.json$/i.test(path) || blob.size > mostBytes) continue;
    try {
      if (!beginsReport(await blob.slice(0, beginning).text())) continue;
      const said = readOutputs(await blob.text());
      if (said !== undefined) reports.push({ source, said });
    } catch {
      // Gone since it was given: the audit says so of the file itself.
    }
  }
  return reports;
}

/** What becomes of the outputs of one report. */
class Checking {
  readonly #source: AuditSource;
  readonly #said: ReportedOutputs;
  readonly #missing: readonly Output[];
  readonly #ids = { same: 0, sameSize: 0, changed: [] as string[], unread: [] as string[] };

  constructor(source: AuditSource, said: ReportedOutputs, missing: readonly Output[]) {
    this.#source = source;
    this.#said = said;
    this.#missing = missing;
  }

  take(output: Output, outcome: FileDigest | Unreadable | Failed): void {
    const ids = this.#ids;
    if (outcome.kind !== 'digest') ids.unread.push(output.id);
    else if (!isSame(output, outcome)) ids.changed.push(output.id);
    else if (output.sha256 === undefined && output.crc32 === undefined) ids.sameSize++;
    else ids.same++;
  }

  result(): OutputsCheck {
    const { hash, agrees, outputs } = this.#said;
    const { same, sameSize, changed, unread } = this.#ids;
    return {
      ...{ report: reportId(this.#source.id), hash, agrees, files: outputs.length, same, sameSize },
      missing: this.#missing.map(({ id }) => id),
      changed: inOrder(changed),
      unread: inOrder(unread),
    };
  }
}

const inOrder = (ids: readonly string[]): string[] => [...ids].sort((a, b) => Number(a) - Number(b));

/** By all that the report knows of it. */
const isSame = ({ size, sha256, crc32 }: Output, is: FileDigest): boolean =>
  (size === undefined || size === is.size) &&
  (sha256 === undefined || sha256 === is.sha256) &&
  (crc32 === undefined || crc32 === hex32(is.crc32));
