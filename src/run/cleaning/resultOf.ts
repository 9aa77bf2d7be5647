import type { Cleaning, CleaningOutcome } from '../../file/clean/CleaningOutcome';
import { deedsOf } from '../../report/deedsOf';
import type { PictureSearch } from '../../report/PictureSearch';
import type { References } from '../../report/References';
import type { CleaningResult } from './CleaningResult';
import type { FileRow, Reason } from '../FileRow';
import { reasonOf } from '../reasonOf';

/** Counts what came of a cleaning. `rows` are those before it: what was unreadable then is refused now. */
export function resultOf(
  rows: readonly FileRow[],
  outcomes: ReadonlyMap<number, CleaningOutcome>,
  references: References,
  searches: ReadonlyMap<number, PictureSearch>,
): CleaningResult {
  const edits = { removed: 0, replaced: 0, uids: 0 };
  const reasons = new Map<Reason['code'], number>();
  const result = {
    cleaned: 0,
    refused: 0,
    leftOut: 0,
    verified: 0,
    bytes: 0,
    takenInUnseen: 0,
    notSearched: 0,
    unsure: 0,
  };
  const copies: Cleaning[] = [];
  for (const row of rows) {
    const outcome = outcomes.get(row.id);
    if (outcome?.kind === 'cleaning') {
      result.cleaned++;
      if (outcome.verification.passed) result.verified++;
      result.bytes += outcome.blob.size;
      const asked = row.facts?.needsEyes !== undefined || (searches.get(row.id)?.places ?? 0) > 0;
      if (asked && outcome.notes.includes('pixels-not-examined')) result.takenInUnseen++;
      const seenTo = outcome.notes.includes('pixels-approved');
      if (row.facts?.picture !== undefined && !searches.has(row.id) && !seenTo) result.notSearched++;
      copies.push(outcome);
      if (outcome.verification.checks.some(({ status }) => status === 'unsure')) result.unsure++;
      for (const { action, because } of outcome.edits) {
        if (because === 'stamp') continue;
        if (action === 'X') edits.removed++;
        else if (action === 'U') edits.uids++;
        else if (action !== 'K') edits.replaced++;
      }
      continue;
    }
    if (row.state === 'left-out') result.leftOut++;
    const reason = outcome === undefined ? row.reason : reasonOf(outcome);
    if (row.state === 'ignored' || row.state === 'left-out' || reason === undefined) continue;
    result.refused++;
    reasons.set(reason.code, (reasons.get(reason.code) ?? 0) + 1);
  }
  return {
    ...result,
    deeds: deedsOf(copies),
    references: {
      held: references.after,
      broken: references.broken.length,
      ambiguous: references.ambiguous,
    },
    edits,
    reasons: Array.from(reasons, ([code, files]) => ({ code, files })).sort((a, b) => b.files - a.files),
  };
}
