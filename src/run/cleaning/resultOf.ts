import { deedsOf } from '../../report/deedsOf';
import type { Reason, RunFile } from '../RunFile';
import type { CleaningResult, EditCounts } from './CleaningResult';
import { fateOf } from './fateOf';
import type { HeldCleaning, Ledger } from './Ledger';

type Counted<Code extends string> = Ledger<{ readonly size: number }, Code>;

/** Counts what came of a cleaning, in steps (`inSteps`). `files` are those before it: what was unreadable then is refused now. */
export function* resultOf<Code extends string = never>(
  files: readonly RunFile[],
  ledger: Pick<Counted<Code>, 'of' | 'searchOf' | 'references'>,
): Generator<void, CleaningResult<Code>> {
  const reasons = new Map<Reason<Code>['code'], number>();
  const counts = {
    refused: 0,
    leftOut: 0,
    verified: 0,
    bytes: 0,
    takenInUnseen: 0,
    notSearched: 0,
    unsure: 0,
  };
  /** How many copies have each list of edits: slices of a series share theirs. */
  const edits = new Map<Edits, number>();
  const copies: HeldCleaning<unknown>[] = [];
  for (const file of files) {
    yield;
    const outcome = ledger.of(file.id);
    if (outcome?.kind === 'cleaning') {
      copies.push(outcome);
      if (outcome.verification.passed) counts.verified++;
      counts.bytes += outcome.blob.size;
      const search = ledger.searchOf(file.id);
      const asked = file.facts?.needsEyes !== undefined || (search?.places ?? 0) > 0;
      if (asked && outcome.notes.includes('pixels-not-examined')) counts.takenInUnseen++;
      const seenTo = outcome.notes.includes('pixels-approved');
      if (file.facts?.picture !== undefined && search === undefined && !seenTo) counts.notSearched++;
      if (outcome.verification.checks.some(({ status }) => status === 'unsure')) counts.unsure++;
      edits.set(outcome.edits, (edits.get(outcome.edits) ?? 0) + 1);
      continue;
    }
    const { state, reason } = outcome === undefined ? file : fateOf(outcome);
    if (state === 'left-out') counts.leftOut++;
    if (state !== 'refused' || reason === undefined) continue;
    counts.refused++;
    reasons.set(reason.code, (reasons.get(reason.code) ?? 0) + 1);
  }
  const { after, broken, ambiguous } = ledger.references;
  return {
    cleaned: copies.length,
    ...counts,
    deeds: deedsOf(copies),
    references: { held: after, broken: broken.length, ambiguous },
    edits: countEdits(edits),
    reasons: Array.from(reasons, ([code, files]) => ({ code, files })).sort((a, b) => b.files - a.files),
  };
}

type Edits = HeldCleaning<unknown>['edits'];

function countEdits(copies: ReadonlyMap<Edits, number>): EditCounts {
  const counts = { removed: 0, replaced: 0, uids: 0 };
  for (const [edits, times] of copies)
    for (const { action, because } of edits) {
      if (because === 'stamp') continue;
      if (action === 'X') counts.removed += times;
      else if (action === 'U') counts.uids += times;
      else if (action !== 'K') counts.replaced += times;
    }
  return counts;
}
