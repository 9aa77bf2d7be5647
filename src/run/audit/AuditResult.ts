import type { AuditedFile, AuditedReports, AuditTotals } from '../../report/auditParts';
import type { AuditVerdict } from '../../report/auditVerdict';
import type { AuditLine } from './AuditLines';

/** What an audit of all given files found. */
export interface AuditResult {
  readonly verdict: AuditVerdict;
  readonly totals: AuditTotals;
  readonly lines: readonly AuditLine[];
  /** What reports of runs say that were given along with the files. */
  readonly checks: AuditedReports;
  readonly files: readonly (AuditedFile & { readonly path: string })[];
}
