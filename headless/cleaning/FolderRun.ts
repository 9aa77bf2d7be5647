import type { ReportedDoubt } from '../../src/report/CleaningReport';
import type { PrivateRow } from '../../src/report/privateList';
import { fateOf, type Fate } from '../../src/run/cleaning/fateOf';
import { Ledger } from '../../src/run/cleaning/Ledger';
import { FileSetDirectory } from '../../src/run/output/FileSetDirectory';
import { inNameOrder } from '../../src/run/output/copyNames';
import { privateRow } from '../../src/run/output/privateRow';
import type { NotSaved, SavedOutcome } from '../lane/FolderService';
import type { OutputPaths } from '../output/outputPaths';
import { isReadable, type SurveyedFile } from '../survey/survey';
import { tellRefused } from '../terminal/tellRefused';

/** What becomes of the files of a command: the same ledger as the page's, without copies at hand. */
export class FolderRun {
  readonly ledger = new Ledger<{ readonly size: number }, NotSaved['code']>();
  /** The files of this shard, as they were surveyed. */
  readonly files: readonly SurveyedFile[];
  readonly paths: OutputPaths;
  readonly doubts: readonly ReportedDoubt[];
  /** Where the copies are a file-set. */
  readonly directory: FileSetDirectory | undefined;
  readonly #turns: ReadonlyMap<number, number>;
  /** Milliseconds of reading copies back. */
  readBack = 0;
  diskFull = false;

  constructor(
    files: readonly SurveyedFile[],
    paths: OutputPaths,
    doubts: readonly ReportedDoubt[],
    asFileSet: boolean,
  ) {
    this.files = files;
    this.paths = paths;
    this.doubts = doubts;
    this.directory = asFileSet ? new FileSetDirectory() : undefined;
    this.#turns = new Map(asFileSet ? inNameOrder(paths.of).map((id, turn) => [id, turn]) : []);
  }

  settle(file: SurveyedFile, outcome: SavedOutcome): void {
    const { id } = file;
    if (outcome.search !== undefined) this.ledger.searched(id, outcome.search);
    const isCopy = outcome.kind === 'cleaning';
    if (isCopy) {
      const { ledger: edits, bytes, ...cleaning } = outcome;
      this.ledger.settle(id, { ...cleaning, edits, blob: { size: bytes } });
      this.readBack += outcome.readBack;
    } else this.ledger.settle(id, outcome);
    const copy = isCopy ? { path: this.paths.of.get(id) ?? '', entry: outcome.entry } : undefined;
    this.directory?.add(this.#turns.get(id) ?? 0, copy);
    this.#tell(file);
  }

  /** Files that were not reached: they are gone, or the disk is full. */
  settleRest(): void {
    const rest = this.files.filter((file) => isReadable(file) && this.ledger.of(file.id) === undefined);
    for (const file of rest) this.settle(file, this.diskFull ? full : gone);
  }

  /** Which number is which source: personal data, never part of a report. */
  sources(): PrivateRow[] {
    return this.files.map((file) => privateRow({ ...file, ...this.fateOf(file) }));
  }

  /** How a file stands now. */
  fateOf(file: SurveyedFile): Fate<NotSaved['code']> {
    const outcome = this.ledger.of(file.id);
    return outcome === undefined ? file : fateOf(outcome);
  }

  #tell(file: SurveyedFile): void {
    const { state, reason } = this.fateOf(file);
    if (state !== 'refused' || reason === undefined) return;
    this.diskFull ||= reason.code === 'disk-full';
    tellRefused(file, reason);
  }
}

const full: NotSaved = { kind: 'failed', code: 'disk-full' };
const gone = { kind: 'unreadable', code: 'source-gone', at: 0 } as const;
