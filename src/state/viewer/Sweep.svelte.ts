import type { PixelService } from '../../lanes/pixelProtocol';
import type { Pool } from '../../lanes/pool';
import type { Failed } from '../../file/outcomes';
import type { FileRow } from '../../run/FileRow';
import type { Progress } from '../../run/Progress';

export type SweptRow = FileRow & { readonly source: Blob };

const isThere = (row: FileRow): row is SweptRow => row.source !== undefined;
/** Milliseconds that one picture may take. */
const timeout = 60_000;

/** One question about many pictures, in the lanes that carry the decoders. It can be stopped; what was answered until then counts. */
export class Sweep {
  /** How far it is; undefined where none runs. */
  progress = $state.raw<Progress | undefined>(undefined);
  readonly #pool: Pick<Pool<PixelService>, 'runAll'>;
  #stopping: AbortController | undefined;

  constructor(pool: Pick<Pool<PixelService>, 'runAll'>) {
    this.#pool = pool;
  }

  /**
   * @param over where it is aborted the files are forgotten
   * @returns the answers that were not undefined, by file
   */
  async ask<Answer>(
    rows: readonly FileRow[],
    question: (service: PixelService, blob: Blob) => Promise<Answer | undefined>,
    over: AbortSignal,
  ): Promise<(readonly [file: number, Answer])[]> {
    this.stop();
    const stopping = (this.#stopping = new AbortController());
    over.addEventListener('abort', () => stopping.abort(), { signal: stopping.signal });
    const answers: (readonly [file: number, Answer])[] = [];
    const work = rows.filter(isThere);
    let done = 0;
    const tell = (): unknown => (this.progress = { done, total: work.length });
    tell();
    try {
      await this.#pool.runAll(work, (service, { source }: SweptRow) => question(service, source), {
        signal: stopping.signal,
        timeoutOf: () => timeout,
        onResult: (answer: Answer | Failed | undefined, { id }) => {
          if (answer !== undefined && !isFailed(answer)) answers.push([id, answer]);
          done++;
          if (this.#stopping === stopping) tell();
        },
      });
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
    } finally {
      if (this.#stopping === stopping) this.progress = undefined;
    }
    return answers;
  }

  stop(): void {
    this.#stopping?.abort();
    this.#stopping = undefined;
    this.progress = undefined;
  }
}

const isFailed = (answer: unknown): answer is Failed =>
  typeof answer === 'object' && answer !== null && (answer as { kind?: unknown }).kind === 'failed';
