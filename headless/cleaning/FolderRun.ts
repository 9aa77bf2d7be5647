import { changedOf } from '../lane/changedOf';
import type { ReportedDoubt } from '../../src/report/CleaningReport';
import type { PrivateRow } from '../../src/report/privateList';
import { fateOf, type Fate } from '../../src/run/cleaning/fateOf';
import { Ledger } from '../../src/run/cleaning/Ledger';
import { FileSetDirectory } from '../../src/run/output/FileSetDirectory';
import { atOnce } from '../../src/run/atOnce';
import { inNameOrder } from '../../src/run/output/copyNames';
import { privateRow } from '../../src/run/output/privateRow';
import type { NotSaved, Saved, SavedOutcome } from '../lane/FolderService';
import type { Journal } from '../output/Journal';
import type { OutputPaths } from '../output/outputPaths';
import type { RunMark } from '../output/RunMark';
import { isReadable, type ReadableFile, type SurveyedFile } from '../survey/survey';
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
  readonly mark: RunMark;
  readonly #journal: Journal | undefined;
  readonly #turns: ReadonlyMap<number, number>;
  /** Milliseconds of reading copies back. */
  readBack = 0;
  diskFull = false;
  /** How many copies the same run had made before it was cut off. */
  tookOver = 0;

  constructor(
    files: readonly SurveyedFile[],
    paths: OutputPaths,
    doubts: readonly ReportedDoubt[],
    asFileSet: boolean,
    mark: RunMark,
    journal: Journal | undefined,
  ) {
    this.mark = mark;
    this.#journal = journal;
    this.files = files;
    this.paths = paths;
    this.doubts = doubts;
    this.directory = asFileSet ? new FileSetDirectory() : undefined;
    this.#turns = new Map(asFileSet ? atOnce(inNameOrder(paths.of)).map((id, turn) => [id, turn]) : []);
  }

  /** Files that no copy is known of: what is still to be done. */
  get rest(): ReadableFile[] {
    return this.files.filter(isReadable).filter(({ id }) => this.ledger.of(id) === undefined);
  }

  settle(file: SurveyedFile, outcome: SavedOutcome): void {
    this.#settle(file, outcome);
    const changed = changedOf(file.source);
    // An entry that was inflated out of an archive does not tell when it was changed.
    if (outcome.kind === 'cleaning' && changed !== undefined)
      this.#journal?.add({ file: file.id, changed, outcome });
  }

  /** A copy that is there already. */
  takeOver(file: SurveyedFile, outcome: Saved): void {
    this.tookOver++;
    this.#settle(file, { ...outcome, readBack: 0 });
  }

  #settle(file: SurveyedFile, outcome: SavedOutcome): void {
    const { id } = file;
    if (outcome.search !== undefined) this.ledger.searched(id, outcome.search);
    const isCopy = outcome.kind === 'cleaning';
    if (isCopy) {
      const { ledger: edits, bytes, ...cleaning } = outcome;
      this.ledger.settle(id, { ...cleaning, edits, crc32: cleaning.crc, blob: { size: bytes } });
      this.readBack += outcome.readBack;
    } else this.ledger.settle(id, outcome);
    const copy = isCopy ? { path: this.paths.of.get(id) ?? '', entry: outcome.entry } : undefined;
    this.directory?.add(this.#turns.get(id) ?? 0, copy);
    this.#tell(file);
  }

  /** Files that were not reached: they are gone, or the disk is full. */
  settleRest(): void {
    for (const file of this.rest) this.settle(file, this.diskFull ? full : gone);
    this.#journal?.flush();
  }

  /**
   * To be called when everything was told of the run. It is not at its end where the disk was full, or where it went on and met something
   * else under the name of a copy: once that is seen to, it can go on.
   */
  done(): void {
    this.#journal?.end();
    const met = this.mark.continues && this.files.some((file) => this.fateOf(file).reason?.code === 'exists');
    if (!this.diskFull && !met) this.mark.done();
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
