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
  async zip(copies: readonly CleanCopy[], directory?: CleanCopy): Promise<void> {
    const all = withDirectory(copies, directory);
    await this.#save('zip', copies.length, () => this.#outlets.saveZip(all, (share) => (this.share = share)));
  }

  async folder(
    copies: readonly CleanCopy[],
    directory: CleanCopy | undefined,
    readBack: boolean,
  ): Promise<void> {
    const { saveFolder } = this.#outlets;
    if (saveFolder === undefined) return;
    const all = withDirectory(copies, directory);
    const done = (files: number): unknown => (this.share = files / all.length);
    await this.#save('folder', copies.length, () => saveFolder(all, { readBack, done }));
  }

  forget(): void {
    this.#run = {};
    this.running = undefined;
    this.outcome = undefined;
  }

  async #save(way: SavingWay, copies: number, save: () => Promise<SaveOutcome>): Promise<void> {
    if (this.running !== undefined) return;
    const run = this.#run;
    this.running = way;
    this.share = 0;
    this.outcome = undefined;
    const outcome = await save().catch((): SaveOutcome => ({ kind: 'failed', code: 'unknown', saved: 0 }));
    if (this.#run !== run) return;
    this.outcome = 'files' in outcome ? { ...outcome, files: copies } : outcome;
    this.running = undefined;
  }
}

const withDirectory = (
  copies: readonly CleanCopy[],
  directory: CleanCopy | undefined,
): readonly CleanCopy[] => (directory === undefined ? copies : [...copies, directory]);
