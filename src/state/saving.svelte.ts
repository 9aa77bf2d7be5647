import type { SaveOutcome } from '../platform/SaveOutcome';
import type { CleanCopy } from '../export/CleanCopy';
import type { Outlets } from './Ports';

export type SavingWay = 'zip' | 'folder';

/** The way of clean copies out of the page, one at a time. */
export class Saving {
  running = $state<SavingWay | undefined>(undefined);
  /** 0..1 */
  share = $state(0);
  outcome = $state.raw<SaveOutcome | undefined>(undefined);
  readonly #outlets: Pick<Outlets, 'saveZip' | 'saveFolder'>;
  /** Another one after everything was forgotten: what ends then is told nobody. */
  #run = {};

  constructor(outlets: Pick<Outlets, 'saveZip' | 'saveFolder'>) {
    this.#outlets = outlets;
  }

  get canSaveFolder(): boolean {
    return this.#outlets.saveFolder !== undefined;
  }

  /** True where all copies are out of the page, as far as it can know. */
  get done(): boolean {
    return this.outcome?.kind === 'saved' || this.outcome?.kind === 'handed-over';
  }

  /** @param directory of a file-set; lies beside the copies and is not counted as one */
  async zip(copies: Copies, directory?: CleanCopy): Promise<void> {
    const done = (share: number): unknown => (this.share = share);
    await this.#save('zip', copies, directory, (all) => this.#outlets.saveZip(all, done));
  }

  async folder(copies: Copies, directory: CleanCopy | undefined, readBack: boolean): Promise<void> {
    const { saveFolder } = this.#outlets;
    if (saveFolder === undefined) return;
    await this.#save('folder', copies, directory, (all) => {
      const done = (files: number): unknown => (this.share = files / all.length);
      return saveFolder(all, { readBack, done });
    });
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
    save: (all: readonly CleanCopy[]) => Promise<SaveOutcome>,
  ): Promise<void> {
    if (this.running !== undefined) return;
    const run = this.#run;
    this.running = way;
    this.share = 0;
    this.outcome = undefined;
    let count = 0;
    const outcome = await copies()
      .then((some) => {
        count = some.length;
        return save(directory === undefined ? some : [...some, directory]);
      })
      .catch((): SaveOutcome => ({ kind: 'failed', code: 'unknown', saved: 0 }));
    if (this.#run !== run) return;
    this.outcome = 'files' in outcome ? { ...outcome, files: count } : outcome;
    this.running = undefined;
  }
}

/** Names for hundreds of thousands take a moment, in which the page already says that it saves. */
type Copies = () => Promise<readonly CleanCopy[]>;
