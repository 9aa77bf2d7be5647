import type { RunFile } from '../RunFile';

/** What goes along with a cleaning: it follows in the ledger which copies there are already. */
export interface Along {
  /** The files that copies are to be made of, before the first is; gives the order in which it wants them. */
  begin<Row extends RunFile>(work: readonly Row[]): Promise<readonly Row[]>;
  /** One more stands in the ledger, of a source of so many bytes. */
  settled(bytes: number): void;
}
