import type { CleaningOutcome } from '../file/clean/CleaningOutcome';
import type { InspectionOutcome } from '../file/inspect/Inspected';
import type { Reason } from './FileRow';

type Setback = Exclude<InspectionOutcome | CleaningOutcome, { kind: 'inspection' } | { kind: 'cleaning' }>;

/** Why a file did not get through, as the page lists it. */
export function reasonOf(outcome: Setback): Reason {
  switch (outcome.kind) {
    case 'unreadable':
    case 'refusal':
      return { code: outcome.code, at: outcome.at };
    case 'failed':
      return { code: outcome.code };
    case 'not-verified':
      return { code: 'not-verified' };
    case 'ignored':
      return { code: outcome.reason };
  }
}
