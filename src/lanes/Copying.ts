import { cleanFile } from '../file/clean/cleanFile';
import type { CleaningOutcome } from '../file/clean/CleaningOutcome';
import { HeldBlob } from '../dicom/model/HeldBlob';
import type { Memory } from '../file/Memory';
import type { CleaningAnswer, CleaningBatch, SharedRequest } from './CleaningBatch';
import { outcomeOf } from './outcomeOf';
import { Recurring } from './Recurring';

/** The cleanings of a lane. */
export class Copying {
  readonly #memory: Memory;
  readonly #edits = new Recurring<string>((edits) => edits);
  #latest: { readonly shared: number; readonly request: SharedRequest } | undefined;

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  async clean({ files, shared, request, anew }: CleaningBatch): Promise<CleaningAnswer> {
    if (anew) this.#edits.forget();
    if (request !== undefined) this.#latest = { shared, request };
    const asked = this.#latest;
    // Under the secrets of another study a copy might tell those of its own.
    if (asked?.shared !== shared) throw new Error('nothing was asked for');
    // All are asked for at once: while one is cleaned, the next ones come.
    const sources = files.map(({ file }) => HeldBlob.of(file));
    const told: CleaningAnswer['files'][number][] = [];
    for (const [at, { own }] of files.entries()) {
      const outcome = await outcomeOf(async () => {
        const source = await sources[at];
        if (source === undefined) throw new Error('no source');
        return cleanFile(source, { ...asked.request, ...own }, { memory: this.#memory });
      });
      told.push(outcome.kind === 'cleaning' ? this.#numbered(outcome) : outcome);
    }
    return { kind: 'cleanings', files: told, edits: this.#edits.news() };
  }

  #numbered({ edits, ...cleaning }: Extract<CleaningOutcome, { kind: 'cleaning' }>) {
    return {
      ...cleaning,
      kind: 'numbered-cleaning' as const,
      edits: this.#edits.numberOf(JSON.stringify(edits)),
    };
  }
}
