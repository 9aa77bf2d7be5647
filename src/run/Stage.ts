import type { Progress } from './Progress';

/** Milliseconds between two looks of the page at a running stage. */
const beat = 100;

/** One run over all files, which the person can stop, and how far it is. */
export class Stage {
  readonly #abort = new AbortController();
  readonly #progressed: (progress: Progress) => void;

  constructor(progressed: (progress: Progress) => void) {
    this.#progressed = progressed;
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  stop(): void {
    this.#abort.abort();
  }

  /** Runs the work to its end while `look` says how far it is. Rejects where the stage was stopped, also at the last moment. */
  async watch(look: () => Progress, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = this;
    const tell = (): void => {
      if (!signal.aborted) this.#progressed(look());
    };
    tell();
    const timer = setInterval(tell, beat);
    try {
      await work(signal);
    } finally {
      clearInterval(timer);
    }
    signal.throwIfAborted();
    tell();
  }
}
