import { isUnopened } from '../../platform/taking/isUnopened';
import type { Audit } from '../../file/audit/Audit';
import type { LeftAloneReason } from '../../file/LeftAloneReason';
import type { AuditTotals } from '../../report/auditParts';
import { auditVerdict, type AuditVerdict } from '../../report/auditVerdict';
import type { AuditFinding } from '../../verify/audit/AuditFinding';
import { AuditLines, isFault } from './AuditLines';

/** What became of a file: audited, no DICOM, DICOM that cannot be read, or never looked into. */
export type AuditKind = 'files' | 'others' | 'unreadable' | 'unexamined';

/** @param state `read`, `other`, or the code of why a file could not be read or opened */
export function auditKindOf(state: string): AuditKind {
  if (state === 'read') return 'files';
  if (state === 'other') return 'others';
  return isUnopened(state as LeftAloneReason) ? 'unexamined' : 'unreadable';
}

/** Counts of an audit, and what it found at equal places of all files. */
export class AuditTally {
  readonly lines: AuditLines;
  readonly #counts = { files: 0, unreadable: 0, others: 0, found: 0, unexamined: 0 };
  readonly #patients = new Set<string>();
  /** Pictures that were searched because they are said to show no text that identifies. */
  picturesSearched = 0;
  /** For how many values of originals was looked; undefined without originals. */
  originalValues: number | undefined;
  unreadOriginals = 0;
  /** How many originals were read; undefined without originals. */
  originals: number | undefined;
  #pictures = 0;
  #heads = 0;

  /** @param withValues as in `AuditLines` */
  constructor(withValues = true) {
    this.lines = new AuditLines(withValues);
  }

  /** Takes one file. */
  add(state: string, findings: readonly AuditFinding[]): void {
    this.#counts[auditKindOf(state)]++;
    this.#counts.found += findings.filter(isFault).length;
    this.lines.add(findings);
  }

  /** @param patient key of the patient of a file; undefined where it was not read */
  meet(patient: string | undefined): void {
    if (patient !== undefined) this.#patients.add(patient);
  }

  /** What a file shows that was read. */
  show({ hasPicture, showsHead }: Pick<Audit, 'hasPicture' | 'showsHead'>): void {
    if (hasPicture) this.#pictures++;
    if (showsHead) this.#heads++;
  }

  totals(): AuditTotals {
    const { files, unreadable, others, found, unexamined } = this.#counts;
    const { originals, originalValues, unreadOriginals, picturesSearched } = this;
    const patients = this.#patients.size;
    return {
      files,
      unreadable,
      others,
      patients,
      found,
      originalValues,
      unreadOriginals,
      unexamined,
      picturesSearched,
      originals,
      pictures: this.#pictures,
      heads: this.#heads,
    };
  }

  verdict(): AuditVerdict {
    return auditVerdict(this.totals());
  }
}
