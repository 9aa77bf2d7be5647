import type { CleaningOutcome } from '../../file/clean/CleaningOutcome';
import type { CleanRequest } from '../../file/clean/CleanRequest';
import type { DicomService } from '../../lanes/protocol';
import { timeoutFor } from '../../lanes/timeoutFor';
import type { FileRow } from '../FileRow';
import { inSteps } from '../inSteps';
import type { Lanes } from '../Lanes';
import { mapped } from '../mapped';
import type { Stage } from '../Stage';
import type { CleaningResult } from './CleaningResult';
import { fateOf } from './fateOf';
import type { Ledger } from './Ledger';
import { resultOf } from './resultOf';

/** Makes a clean copy of every readable row whose person is not left out. What came of each goes into the ledger; the rows are returned as they stand then. */
export async function cleanFiles(
  { pool, pixels }: Lanes,
  files: readonly FileRow[],
  leftOut: ReadonlySet<number>,
  ledger: Ledger,
  { requestFor, blackens }: Wanted,
  stage: Stage,
): Promise<{ readonly files: readonly FileRow[]; readonly result: CleaningResult }> {
  const before = await inSteps(
    mapped(files, (row) => (leftOut.has(row.id) ? asLeftOut(row) : asSurveyed(row))),
  );
  const work = before.filter(isReadable);
  const blackened = new Set(work.filter(({ id }) => blackens(id)));
  await stage.watch(
    () => ({ done: ledger.count, total: work.length }),
    async (signal) => {
      const clean = ({ clean }: Pick<DicomService, 'clean'>, row: ReadableRow): Promise<CleaningOutcome> =>
        clean(row.source, requestFor(row));
      /** Only the Worker with the decoders can tell whether something stands beside their values. */
      const undecided: ReadableRow[] = [];
      const onResult = (outcome: CleaningOutcome, row: ReadableRow): void => {
        if (outcome.kind === 'refusal' && outcome.code === 'needs-decoder') undecided.push(row);
        else ledger.settle(row.id, outcome);
      };
      const timeoutOf = ({ size }: ReadableRow): number => 2 * timeoutFor(size);
      const options = { signal, timeoutOf, onResult };
      await pool.runAll<ReadableRow, CleaningOutcome>(
        work.filter((row) => !blackened.has(row)),
        clean,
        options,
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

/** What is done to which file. */
interface Wanted {
  readonly requestFor: (row: FileRow) => CleanRequest;
  /** Whether areas go from the picture of a file. */
  readonly blackens: (file: number) => boolean;
}

type ReadableRow = FileRow & { readonly source: Blob };

const isReadable = (row: FileRow): row is ReadableRow => row.state === 'readable' && row.source !== undefined;

const asLeftOut = (row: FileRow): FileRow => ({ ...row, state: 'left-out', reason: undefined });

/** A row as it was before any cleaning. */
const asSurveyed = (row: FileRow): FileRow =>
  row.facts === undefined || row.state === 'readable'
    ? row
    : { ...row, state: 'readable', reason: undefined };
