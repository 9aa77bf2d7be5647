import type { Cleaning, CleaningOutcome } from '../file/clean/CleaningOutcome';
import type { Inspected, InspectionOutcome } from '../file/inspect/Inspected';
import type { Reason } from './RunFile';

type Setback = Exclude<InspectionOutcome | CleaningOutcome, Inspected | Cleaning>;

/** Why a file did not get through. */
export function reasonOf<Code extends string = never>(
  outcome: Setback | { readonly kind: 'failed'; readonly code: NoInfer<Code> },
): Reason<Code> {
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
