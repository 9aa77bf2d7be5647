import type { CleaningOutcome } from '../../file/clean/CleaningOutcome';
import type { OwnRequest, SharedRequest } from '../../lanes/CleaningBatch';
import type { DicomService } from '../../lanes/protocol';
import { timeoutFor } from '../../lanes/timeoutFor';
import type { FileRow } from '../FileRow';
import { inSteps } from '../../platform/inSteps';
import type { Lanes } from '../Lanes';
import { mapped } from '../mapped';
import type { Stage } from '../Stage';
import type { Along } from './Along';
import type { CleaningResult } from './CleaningResult';
import { fateOf } from './fateOf';
import type { Ledger } from './Ledger';
import { inBatches } from '../../platform/inBatches';
import { inParallel } from '../inParallel';
import { lanesClean, type CopyOutcome } from './lanesClean';
import { resultOf } from './resultOf';

/** What is asked of the files of a run. */
export interface CleanRequests {
  readonly shared: (study: string) => SharedRequest;
  readonly own: (row: FileRow) => OwnRequest;
  /** Whether areas go from the picture of a file. */
  readonly blackens: (file: number) => boolean;
}

/** Batches that wait for a lane or are at work: no lane waits for the page. */
const batchesAtOnce = 16;

/** Makes a clean copy of every readable row whose person is not left out. What came of each goes into the ledger; the rows are returned as they stand then. */
export async function cleanFiles(
  { pool, pixels }: Lanes,
  files: readonly FileRow[],
  leftOut: ReadonlySet<number>,
  ledger: Ledger,
  requests: CleanRequests,
  stage: Stage,
  along?: Along,
): Promise<{ readonly files: readonly FileRow[]; readonly result: CleaningResult }> {
  const before = await inSteps(
    mapped(files, (row) => (leftOut.has(row.id) ? asLeftOut(row) : asSurveyed(row))),
  );
  const work = before.filter(isReadable);
  const blackened = new Set(work.filter(({ id }) => requests.blackens(id)));
  const totalBytes = work.reduce((sum, { size }) => sum + size, 0);
  let bytes = 0;
  await stage.watch(
    () => ({ done: ledger.count, total: work.length, bytes, totalBytes }),
    async (signal) => {
      const clean = ({ clean }: Pick<DicomService, 'clean'>, row: ReadableRow): Promise<CleaningOutcome> =>
        clean(row.source, { ...requests.shared(studyOf(row)), ...requests.own(row) });
      /** Only the Worker with the decoders can tell whether something stands beside their values. */
      const undecided: ReadableRow[] = [];
      const onResult = (outcome: CopyOutcome | CleaningOutcome, row: ReadableRow): void => {
        if (outcome.kind === 'refusal' && outcome.code === 'needs-decoder') undecided.push(row);
        else {
          ledger.settle(row.id, outcome);
          bytes += row.size;
          along?.settled(row.size);
        }
      };
      const timeoutOf = ({ size }: ReadableRow): number => 2 * timeoutFor(size);
      const options = { signal, timeoutOf, onResult };
      await cleanTogether(
        pool,
        ((await along?.begin(work)) ?? work).filter((row) => !blackened.has(row)),
        requests,
        onResult,
        signal,
      );
      const black = [...blackened, ...undecided];
      // The Worker with the decoders is not loaded for nothing. To decode, change and prove takes its time.
      if (black.length > 0)
        await pixels.runAll<ReadableRow, CleaningOutcome>(black, clean, {
          ...options,
          timeoutOf: (row) => 10 * timeoutOf(row),
        });
    },
  );
  const result = await inSteps(resultOf(before, ledger));
  const after = mapped(before, (row) => {
    const outcome = ledger.of(row.id);
    return outcome === undefined ? row : { ...row, ...fateOf(outcome) };
  });
  return { files: await inSteps(after), result };
}

/** In the lanes without decoders, study by study. */
async function cleanTogether(
  pool: Lanes['pool'],
  rows: readonly ReadableRow[],
  requests: CleanRequests,
  onResult: (outcome: CopyOutcome, row: ReadableRow) => void,
  signal: AbortSignal,
): Promise<void> {
  const clean = lanesClean(pool, signal);
  const batches = inBatches(byStudy(rows), ({ size }) => size, studyOf);
  await inParallel(batches, batchesAtOnce, async (batch) => {
    const files = batch.map((row) => ({ file: row.source, own: requests.own(row) }));
    const outcomes = await clean(files, studyOf(batch[0]), requests.shared);
    for (const [at, row] of batch.entries()) {
      const outcome = outcomes[at];
      if (outcome !== undefined) onResult(outcome, row);
    }
  });
}

type ReadableRow = FileRow & { readonly source: Blob };

const studyOf = (row: ReadableRow | undefined): string => row?.facts?.study ?? '';

/** Files of a study follow each other; a batch holds those of one. */
function byStudy(rows: readonly ReadableRow[]): ReadableRow[] {
  const studies = new Map<string, ReadableRow[]>();
  for (const row of rows) {
    const study = studies.get(studyOf(row));
    if (study === undefined) studies.set(studyOf(row), [row]);
    else study.push(row);
  }
  return [...studies.values()].flat();
}

const isReadable = (row: FileRow): row is ReadableRow => row.state === 'readable' && row.source !== undefined;

const asLeftOut = (row: FileRow): FileRow => ({ ...row, state: 'left-out', reason: undefined });

/** A row as it was before any cleaning. */
const asSurveyed = (row: FileRow): FileRow =>
  row.facts === undefined || row.state === 'readable'
    ? row
    : { ...row, state: 'readable', reason: undefined };
