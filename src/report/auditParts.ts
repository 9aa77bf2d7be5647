import type { AuditFinding } from '../verify/audit/AuditFinding';
import { auditVerdict } from './auditVerdict';
import type { OutputsCheck } from './outputs/OutputsCheck';
import { program } from '../dicom/dictionary/program';

/** What an audit says of one file. */
export interface AuditedFile {
  /** Number in the order of intake: the name of the file may identify. */
  readonly id: number;
  /** `other` is no DICOM; any other code says why a file could not be read or opened. */
  readonly state: string;
  readonly findings: readonly AuditFinding[];
}

export interface AuditTotals {
  readonly files: number;
  readonly unreadable: number;
  readonly others: number;
  readonly patients: number;
  /** Findings that are held against the files. */
  readonly found: number;
  /** Pictures that are said to show no text that identifies, and were searched for some. */
  readonly picturesSearched: number;
  /** For how many values of originals was looked; undefined without originals. */
  readonly originalValues: number | undefined;
  /** How many originals were read and searched for; undefined without originals. */
  readonly originals: number | undefined;
  /** Files with a picture, and those that say that it is of a head. */
  readonly pictures: number;
  readonly heads: number;
  /** Originals that cannot be read: their values were not looked for. */
  readonly unreadOriginals: number;
  /** Archives, files and folders that could not be opened: nothing is known of what is in them. */
  readonly unexamined: number;
}

/** Reports of runs that were held against the files. */
export interface AuditedReports {
  readonly reports: readonly OutputsCheck[];
  /** Numbers of the files that none of them names. */
  readonly extra: readonly number[];
}

/** An audit as JSON, free of values and of names of files, in pieces. */
export function* auditParts(
  files: Iterable<AuditedFile>,
  totals: AuditTotals,
  checks: AuditedReports = { reports: [], extra: [] },
): Generator<string> {
  const head = {
    ...program,
    verdict: auditVerdict(totals),
    notExamined: ['what pictures show'],
  };
  yield `${JSON.stringify(head).slice(0, -1)},\n"totals": ${JSON.stringify(totals)},\n${checks.reports.length === 0 ? '' : `"outputs": ${JSON.stringify(checks)},\n`}"files": [`;
  let separator = '\n';
  for (const { id, state, findings } of files) {
    const refused = state === 'read' || state === 'other' ? {} : { refused: { code: state } };
    yield separator + JSON.stringify({ id, state, ...refused, findings: findings.map(withoutValue) });
    separator = ',\n';
  }
  yield '\n]}\n';
}

const withoutValue = ({ kind, code, keyword, path, from, declared }: AuditFinding): object => ({
  kind,
  code,
  keyword,
  path,
  from,
  declared,
});
