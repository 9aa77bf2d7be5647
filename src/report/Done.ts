import type { CleaningReport, ReportedDecision } from './CleaningReport';
import { copiesIn } from './copiesIn';
import { deedsOf, type Deeds } from './deedsOf';

/** What was done in a run, as the conformance statement needs it. */
export interface Done {
  readonly deeds: Deeds;
  /** By persons, about single places. */
  readonly decisions: readonly ReportedDecision[];
  /** Copies in which a short value occurs in image data, perhaps by chance. */
  readonly unsure: number;
}

export function doneIn(report: CleaningReport): Done {
  const copies = copiesIn(report);
  const unsure = copies.filter(({ checks }) => checks.some(({ status }) => status === 'unsure')).length;
  return { deeds: deedsOf(copies), decisions: report.decisions ?? [], unsure };
}
