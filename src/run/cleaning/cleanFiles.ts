import type { CleaningOutcome } from '../../file/clean/CleaningOutcome';
import type { CleanRequest } from '../../file/clean/CleanRequest';
import type { DicomService } from '../../lanes/protocol';
import { timeoutFor } from '../../lanes/timeoutFor';
import { asRead } from './asRead';
import type { CleaningResult } from './CleaningResult';
import type { FileRow } from '../FileRow';
import type { Outcomes } from '../Outcomes';
import { reasonOf } from '../reasonOf';
import { resultOf } from './resultOf';
import type { Lanes } from '../Lanes';
import type { Stage } from '../Stage';

/** Makes a clean copy of every readable row whose person is not left out. The copies go into `outcomes`; what came of each row is returned. */
export async function cleanFiles(
  { pool, pixels }: Lanes,
  files: readonly FileRow[],
  leftOut: ReadonlySet<number>,
  outcomes: Outcomes,
  requestFor: (row: FileRow) => CleanRequest,
  stage: Stage,
): Promise<{ readonly rows: readonly FileRow[]; readonly result: CleaningResult }> {
  const before = files.map((row) => (leftOut.has(row.id) ? asLeftOut(row) : asRead(row)));
  const work = before.filter(isReadable);
  const blackened = (row: ReadableRow): boolean => typeof requestFor(row).pixels === 'object';
  const { settled } = outcomes;
  await stage.watch(
    () => ({ done: settled.size, total: work.length }),
    async (signal) => {
      const clean = ({ clean }: Pick<DicomService, 'clean'>, row: ReadableRow): Promise<CleaningOutcome> =>
        clean(row.blob, requestFor(row));
      /** Only the Worker with the decoders can tell whether something stands beside their values. */
      const undecided: ReadableRow[] = [];
      const onResult = (outcome: CleaningOutcome, row: ReadableRow): void => {
        if (outcome.kind === 'refusal' && outcome.code === 'needs-decoder') undecided.push(row);
        else outcomes.settle(row.id, outcome);
      };
      const timeoutOf = ({ blob }: ReadableRow): number => 2 * timeoutFor(blob.size);
      const options = { signal, timeoutOf, onResult };
      await pool.runAll<ReadableRow, CleaningOutcome>(
        work.filter((row) => !blackened(row)),
        clean,
        options,
      );
      const black = [...work.filter(blackened), ...undecided];
      // The Worker with the decoders is not loaded for nothing. To decode, change and prove takes its time.
      if (black.length > 0)
        await pixels.runAll<ReadableRow, CleaningOutcome>(black, clean, {
          ...options,
          timeoutOf: (row) => 10 * timeoutOf(row),
        });
    },
  );
  return {
    rows: before.map((row) => afterCleaning(row, settled.get(row.id))),
    result: resultOf(before, settled, outcomes.references, outcomes.searches),
  };
}

type ReadableRow = FileRow & { readonly blob: Blob; readonly facts: NonNullable<FileRow['facts']> };

const isReadable = (row: FileRow): row is ReadableRow =>
  row.state !== 'left-out' && row.facts !== undefined && row.blob !== undefined;

const asLeftOut = (row: FileRow): FileRow => ({ ...row, state: 'left-out', reason: undefined });

function afterCleaning(row: FileRow, outcome: CleaningOutcome | undefined): FileRow {
  if (outcome === undefined) return row;
  if (outcome.kind === 'cleaning') return { ...row, state: 'cleaned', reason: undefined };
  return { ...row, state: 'refused', reason: reasonOf(outcome) };
}
