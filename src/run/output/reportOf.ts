import { buildReport, type Run } from '../../report/buildReport';
import type { CleaningReport } from '../../report/CleaningReport';
import { copiesIn } from '../../report/copiesIn';
import { deedsOf, type Deeds } from '../../report/deedsOf';
import type { Ledger } from '../cleaning/Ledger';
import type { RunFile } from '../RunFile';

/** A run that came to its end. */
export interface MadeRun extends Pick<Run, 'choice' | 'started' | 'finished' | 'decisions' | 'doubts'> {
  /** As they stand after it. */
  readonly files: readonly RunFile[];
  readonly ledger: Pick<Ledger<{ readonly size: number }, string>, 'reported' | 'references'>;
  /** Of the copies, by number of the file. */
  readonly names: ReadonlyMap<number, string>;
}

/** The report of a run, and what it did to the copies. */
export function reportOf(
  { files, ledger, names, ...run }: MadeRun,
  product: string,
  version: string,
): { readonly report: CleaningReport; readonly deeds: Deeds } {
  const reported = ledger.reported(files, names);
  const ignored = files.length - reported.length;
  const leftOut = files.filter(({ state }) => state === 'left-out').length;
  const { references } = ledger;
  const report = buildReport({ ...run, files: reported, ignored, leftOut, references }, product, version);
  return { report, deeds: deedsOf(copiesIn(report)) };
}
