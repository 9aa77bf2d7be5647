import type { CleaningReport, ReportedDecision, ReportedWord } from './CleaningReport';
import { copiesIn } from './copiesIn';
import { deedsOf, type Deeds } from './deedsOf';

/** What was done in a run, as the conformance statement needs it. */
export interface Done {
  readonly deeds: Deeds;
  /** By persons, about single places. */
  readonly decisions: readonly ReportedDecision[];
  /** By persons, about words of cleaned texts. */
  readonly keptWords?: readonly ReportedWord[];
  /** Copies in which a short value occurs in image data, perhaps by chance. */
  readonly unsure: number;
}

export function doneIn(report: CleaningReport): Done {
  const copies = copiesIn(report);
  const unsure = copies.filter(({ checks }) => checks.some(({ status }) => status === 'unsure')).length;
  const { decisions = [], keptWords = [] } = report;
  return { deeds: deedsOf(copies), decisions, keptWords, unsure };
}
