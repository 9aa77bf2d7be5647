import type { Failed } from '../file/outcomes';
import { Job, laneDied, type Waiting } from './Job';
import type { RunAllOptions, RunOptions } from './JobOptions';
import type { Lane, StartLane } from './Lane';
import { abortReason } from './abortReason';

/** Lanes that share one queue: whichever is free takes the next job, an urgent one if there is any. */
export interface Pool<Service> {
  readonly lanes: number;
  /** The task's own outcome, or Failed where its lane died or its time was up. Rejects with the signal's reason on abort. */
  run<Result>(task: (service: Service) => Promise<Result>, options?: RunOptions): Promise<Result | Failed>;
  /**
   * Runs the task for every item. Items are pulled one per free lane, so a queue of a hundred thousand files costs no more
   * than the iterable itself. Rejects with the signal's reason on abort: lanes at work are terminated and nothing more is pulled.
   */
  runAll<Item, Result>(
    items: Iterable<Item> | AsyncIterable<Item>,
    task: (service: Service, item: Item) => Promise<Result>,
    options: RunAllOptions<Item, Result>,
  ): Promise<void>;
  /** Terminates every lane. Jobs at work and in the queue end as `lane-died`. */
  close(): void;
}

/** Started when they are needed, at most `lanes` of them. */
export class LanePool<Service> implements Pool<Service> {
  readonly lanes: number;
  readonly #start: StartLane<Service>;
  readonly #free = new Set<Lane<Service>>();
  readonly #working = new Map<Lane<Service>, Waiting<Service>>();
  readonly #urgent = new Set<Waiting<Service>>();
  readonly #patient = new Set<Waiting<Service>>();
  readonly #idle = new Set<Waiting<Service>>();
  #closed = false;

  constructor(start: StartLane<Service>, lanes: number) {
    this.#start = start;
    this.lanes = Math.max(1, Math.floor(lanes));
  }

  run<Result>(
    task: (service: Service) => Promise<Result>,
    options: RunOptions = {},
  ): Promise<Result | Failed> {
    const { signal, urgent } = options;
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) reject(abortReason(signal));
      else if (this.#closed) resolve(laneDied);
      else {
        const job = new Job(this.#ending, task, options, resolve, reject);
        (urgent === true ? this.#urgent : job.idle ? this.#idle : this.#patient).add(job);
        this.#feed();
      }
    });
  }

  async runAll<Item, Result>(
    items: Iterable<Item> | AsyncIterable<Item>,
    task: (service: Service, item: Item) => Promise<Result>,
    { signal, timeoutOf, onResult }: RunAllOptions<Item, Result>,
  ): Promise<void> {
    const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    const over = new AbortController();
    const pull = async (): Promise<void> => {
      for (;;) {
        const next = await source.next();
        if (next.done === true || over.signal.aborted) return;
        const item = next.value;
        const result = await this.run((service) => task(service, item), {
          signal,
          timeout: timeoutOf?.(item),
        });
        await onResult(result, item);
      }
    };
    try {
      if (signal?.aborted === true) throw abortReason(signal);
      await new Promise<unknown>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(abortReason(signal)), { signal: over.signal });
        Promise.all(Array.from({ length: this.lanes }, pull)).then(resolve, reject);
      });
    } finally {
      over.abort();
      // Not awaited: a source that hangs in its next() would hold back the end of the run.
      void source.return?.();
    }
  }

  close(): void {
    this.#closed = true;
    for (const lane of this.#free) lane.terminate();
    this.#free.clear();
    for (const job of [...this.#queued(), ...this.#working.values()]) job.laneDied();
  }

  *#queued(): Iterable<Waiting<Service>> {
    yield* this.#urgent;
    yield* this.#patient;
    yield* this.#idle;
  }

  /** What nobody waits for leaves a lane free, where there is more than one. */
  #mayBegin(job: Waiting<Service>): boolean {
    if (!job.idle || this.lanes === 1) return true;
    let atWork = 0;
    for (const other of this.#working.values()) if (other.idle) atWork++;
    return atWork < this.lanes - 1;
  }

  #feed(): void {
    for (const job of this.#queued()) {
      // One signal ends many jobs, one after the other: no lane is started for those whose turn is still to come.
      if (job.signal?.aborted === true) continue;
      const [free] = this.#free;
      if ((free === undefined && this.#working.size >= this.lanes) || !this.#mayBegin(job)) return;
      this.#dequeue(job);
      const lane = free ?? this.#startLane();
      this.#free.delete(lane);
      this.#working.set(lane, job);
      job.begin(lane);
    }
  }

  #startLane(): Lane<Service> {
    const lane = this.#start();
    void lane.died.then(() => {
      this.#free.delete(lane);
      this.#working.get(lane)?.laneDied();
      this.#feed();
    });
    return lane;
  }

  readonly #ending = {
    feed: (): void => this.#feed(),
    release: (job: Waiting<Service>, lane: Lane<Service> | undefined, laneIsWell: boolean): boolean => {
      const atWork = lane !== undefined && this.#working.get(lane) === job;
      if (!this.#dequeue(job) && !atWork) return false;
      if (!atWork) return true;
      this.#working.delete(lane);
      if (laneIsWell) this.#free.add(lane);
      else lane.terminate();
      return true;
    },
  };

  /** Whether the job waited. */
  #dequeue(job: Waiting<Service>): boolean {
    return [this.#urgent, this.#patient, this.#idle].some((queue) => queue.delete(job));
  }
}
