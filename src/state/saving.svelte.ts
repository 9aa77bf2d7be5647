import type { CleanCopy } from '../export/CleanCopy';
import type { EachSaved, FileToMake } from '../platform/saving/saveEach';
import type { SaveOutcome, Written } from '../platform/saving/SaveOutcome';
import type { ZipAlong } from '../run/output/ZipAlong';
import { atStart, type Progress } from '../run/Progress';
import type { Outlets } from './Ports';

export type SavingWay = 'zip' | 'folder' | 'each';

/** The way of clean copies out of the page, one at a time. */
export class Saving {
  running = $state<SavingWay | undefined>(undefined);
  progress = $state.raw<Progress>(atStart);
  outcome = $state.raw<SaveOutcome | undefined>(undefined);
  readonly #outlets: Pick<Outlets, 'saveZip' | 'saveLockedZip' | 'saveFolder' | 'saveEach'>;
  /** Another one after everything was forgotten: what ends then is told nobody. */
  #run = {};

  constructor(outlets: Pick<Outlets, 'saveZip' | 'saveLockedZip' | 'saveFolder' | 'saveEach'>) {
    this.#outlets = outlets;
  }

  get canSaveFolder(): boolean {
    return this.#outlets.saveFolder !== undefined;
  }

  /** True where what was to be saved last is out of the page, as far as it can know. */
  get done(): boolean {
    return this.outcome?.kind === 'saved' || this.outcome?.kind === 'handed-over';
  }

  /**
   * @param name without an ending
   * @param directory of a file-set; lies beside the copies and is not counted as one
   * @param password that it opens with, where it is to have one
   */
  async zip(copies: Copies, name: string, directory?: CleanCopy, password?: string): Promise<void> {
    const run = this.#run;
    await this.#save('zip', copies, directory, (all, told) => {
      if (password === undefined) return this.#outlets.saveZip(all, told, name);
      const done: Written = (bytes, totalBytes) => {
        this.#goOn(run);
        told(bytes, totalBytes);
      };
      return this.#outlets.saveLockedZip(all, name, password, done);
    });
  }

  /**
   * Several files, one after the other. Where everything is forgotten meanwhile, none is made any more.
   * @param saved hears which is out of the page: the first is 0
   */
  async each(
    prepare: () => Promise<FilesToMake>,
    saved: (at: number, isNew: boolean) => void,
  ): Promise<void> {
    if (this.running !== undefined) return;
    const run = this.#begin('each');
    const save = async ({ files, bytes }: FilesToMake): Promise<SaveOutcome> => {
      this.#goOn(run);
      const given = files.map((file) => this.#whileWanted(run, file));
      const written: Written = (some, totalBytes) => {
        this.#goOn(run);
        this.#tell(run, { done: 0, total: 0, bytes: some, totalBytes });
      };
      const told: EachSaved['saved'] = (file, isNew) => {
        if (this.#run === run) saved(given.indexOf(file), isNew);
      };
      return this.#outlets.saveEach(given, { bytes, written, saved: told });
    };
    this.#end(run, await prepare().then(save).catch(unknownFailure));
  }

  /** The rest of a ZIP that was written while the copies were made. */
  async rest(zip: ZipAlong, copies: Copies): Promise<void> {
    await this.#save('zip', copies, undefined, (all, done) => zip.finish(all, done));
    if (!this.done) await zip.discard();
  }

  async folder(
    copies: Copies,
    name: string,
    directory: CleanCopy | undefined,
    readBack: boolean,
  ): Promise<void> {
    const { saveFolder } = this.#outlets;
    if (saveFolder === undefined) return;
    const run = this.#run;
    await this.#save('folder', copies, directory, (all, told) => {
      this.#goOn(run);
      const done: Written = (bytes, totalBytes) => {
        this.#goOn(run);
        told(bytes, totalBytes);
      };
      return saveFolder(all, { readBack, done, name });
    });
  }

  /** What came of it where it did not come to saving. */
  tell(outcome: SaveOutcome): void {
    if (this.running === undefined) this.outcome = outcome;
  }

  forget(): void {
    this.#run = {};
    this.running = undefined;
    this.outcome = undefined;
  }

  async #save(
    way: SavingWay,
    copies: Copies,
    directory: CleanCopy | undefined,
    save: (all: readonly CleanCopy[], done: Written) => Promise<SaveOutcome>,
  ): Promise<void> {
    if (this.running !== undefined) return;
    const run = this.#begin(way);
    let count = 0;
    const done: Written = (bytes, totalBytes) =>
      this.#tell(run, { done: 0, total: count, bytes, totalBytes });
    const outcome = await copies()
      .then((some) => {
        count = some.length;
        return save(directory === undefined ? some : [...some, directory], done);
      })
      .catch(unknownFailure);
    this.#end(run, 'files' in outcome ? { ...outcome, files: count } : outcome);
  }

  #begin(way: SavingWay): object {
    this.running = way;
    this.progress = atStart;
    this.outcome = undefined;
    return this.#run;
  }

  /** Throws where everything was forgotten since: whoever writes stops then, and takes the half away. */
  #goOn(run: object): void {
    if (this.#run !== run) throw new Error('forgotten');
  }

  #whileWanted(run: object, file: FileToMake): FileToMake {
    const make = async (): Promise<Blob> => {
      this.#goOn(run);
      const blob = await file.make();
      this.#goOn(run);
      return blob;
    };
    return { ...file, make };
  }

  #tell(run: object, progress: Progress): void {
    if (this.#run === run) this.progress = progress;
  }

  #end(run: object, outcome: SaveOutcome): void {
    if (this.#run !== run) return;
    this.outcome = outcome;
    this.running = undefined;
  }
}

const unknownFailure = (): SaveOutcome => ({ kind: 'failed', code: 'unknown', saved: 0 });

/** Names for hundreds of thousands take a moment, in which the page already says that it saves. */
type Copies = () => Promise<readonly CleanCopy[]>;

/** Who goes out in files of their own, and how many bytes these have as far as they are known before. */
export interface FilesToMake {
  readonly files: readonly FileToMake[];
  readonly bytes: number;
}
