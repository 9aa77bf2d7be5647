import { buildReport, type Run } from '../../report/buildReport';
import type { CleaningReport } from '../../report/CleaningReport';
import type { Ledger } from '../cleaning/Ledger';
import type { RunFile } from '../RunFile';

/** A run that came to its end. */
export interface MadeRun extends Pick<
  Run,
  'choice' | 'shard' | 'started' | 'finished' | 'decisions' | 'doubts'
> {
  /** As they stand after it. */
  readonly files: readonly RunFile[];
  readonly ledger: Pick<Ledger<{ readonly size: number }, string>, 'reported' | 'references'>;
  /** Of the copies, by number of the file. */
  readonly names: ReadonlyMap<number, string>;
}

export function reportOf({ files, ledger, names, ...run }: MadeRun): CleaningReport {
  const reported = ledger.reported(files, names);
  const ignored = files.length - reported.length;
  const leftOut = files.filter(({ state }) => state === 'left-out').length;
  const { references } = ledger;
  return buildReport({ ...run, files: reported, ignored, leftOut, references });
}
