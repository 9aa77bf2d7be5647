import type { Failed } from '../file/outcomes';
import type { Lane } from './Lane';
import type { RunOptions } from './JobOptions';
import { abortReason } from './abortReason';

export const laneDied: Failed = { kind: 'failed', code: 'lane-died' };
const timedOut: Failed = { kind: 'failed', code: 'timeout' };
const internal: Failed = { kind: 'failed', code: 'internal' };

/** A job that has not ended: in the queue, or at work in a lane. */
export interface Waiting<Service> {
  readonly signal: AbortSignal | undefined;
  /** Nobody waits for it. */
  readonly idle: boolean;
  begin(lane: Lane<Service>): void;
  laneDied(): void;
}

/** What a pool does when a job ends. */
export interface Ending<Service> {
  /** Frees or ends the lane and forgets the job; true the first time. */
  release(job: Waiting<Service>, lane: Lane<Service> | undefined, laneIsWell: boolean): boolean;
  /** Gives the free lane to another job. */
  feed(): void;
}

/** One task from its place in the queue to its end, which comes once: by itself, by abort, by timeout or with its lane. */
export class Job<Service, Result> implements Waiting<Service> {
  readonly #task: (service: Service) => Promise<Result>;
  readonly #options: RunOptions;
  readonly #pool: Ending<Service>;
  readonly #resolve: (result: Result | Failed) => void;
  readonly #reject: (reason: Error) => void;
  #lane: Lane<Service> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    pool: Ending<Service>,
    task: (service: Service) => Promise<Result>,
    options: RunOptions,
    resolve: (result: Result | Failed) => void,
    reject: (reason: Error) => void,
  ) {
    this.#pool = pool;
    this.#task = task;
    this.#options = options;
    this.#resolve = resolve;
    this.#reject = reject;
    options.signal?.addEventListener('abort', this.#abort, { once: true });
  }

  get signal(): AbortSignal | undefined {
    return this.#options.signal;
  }

  get idle(): boolean {
    return this.#options.urgent !== true && this.#options.idle === true;
  }

  begin(lane: Lane<Service>): void {
    this.#lane = lane;
    const { timeout } = this.#options;
    if (timeout !== undefined) this.#timer = setTimeout(() => this.#settle(false, timedOut), timeout);
    this.#call(lane.service).then(
      (result) => this.#settle(true, result),
      // Services return outcomes; what they throw is a bug of ours and costs this job only.
      () => this.#settle(true, internal),
    );
  }

  laneDied(): void {
    this.#settle(false, laneDied);
  }

  /** A task that throws before its first await rejects like any other. */
  async #call(service: Service): Promise<Result> {
    return await this.#task(service);
  }

  #settle(laneIsWell: boolean, result: Result | Failed): void {
    if (!this.#end(laneIsWell)) return;
    this.#resolve(result);
    this.#pool.feed();
  }

  readonly #abort = (): void => {
    if (!this.#end(false)) return;
    this.#reject(abortReason(this.signal));
    this.#pool.feed();
  };

  #end(laneIsWell: boolean): boolean {
    if (!this.#pool.release(this, this.#lane, laneIsWell)) return false;
    clearTimeout(this.#timer);
    this.signal?.removeEventListener('abort', this.#abort);
    return true;
  }
}
