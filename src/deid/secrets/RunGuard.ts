import { Memo } from '../../dicom/Memo';
import { runIndex, type RunIndex } from './runIndex';

/** What the patients of a run are called, ready to be looked for: of the whole run and of a run without what decisions keep. */
export class RunGuard {
  readonly #indexes = new Memo<string, RunIndex>(2);

  index(run: string): RunIndex {
    return this.#indexes.of(run, runIndex);
  }
}
