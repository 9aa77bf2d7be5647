import { reportInSteps, type Run } from '../../report/buildReport';
import type { CleaningReport } from '../../report/CleaningReport';
import type { Ledger } from '../cleaning/Ledger';
import { mapped } from '../mapped';
import type { RunFile } from '../RunFile';

/** A run that came to its end. */
export interface MadeRun extends Pick<
  Run,
  'choice' | 'shard' | 'started' | 'finished' | 'decisions' | 'keptWords' | 'doubts' | 'secret'
> {
  /** As they stand after it. */
  readonly files: readonly RunFile[];
  readonly ledger: Pick<Ledger<{ readonly size: number }, string>, 'reported' | 'references'>;
  /** Of the copies, by number of the file. */
  readonly names: ReadonlyMap<number, string>;
}

/** The report of a run, in steps (`inSteps`). */
export function* reportOf({ files, ledger, names, ...run }: MadeRun): Generator<void, CleaningReport> {
  const all = yield* mapped(files, (file) => ledger.reported(file, names));
  const reported = all.filter((file) => file !== undefined);
  const ignored = files.length - reported.length;
  const leftOut = files.filter(({ state }) => state === 'left-out').length;
  const { references } = ledger;
  return yield* reportInSteps({ ...run, files: reported, ignored, leftOut, references });
}
